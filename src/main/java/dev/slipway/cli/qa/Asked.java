package dev.slipway.cli.qa;

import static java.util.stream.Collectors.joining;

import dev.slipway.cli.Colour;
import dev.slipway.cli.Console;
import dev.slipway.model.qa.Environment;
import dev.slipway.model.qa.PreflightVerdict;
import dev.slipway.model.qa.Principal;
import dev.slipway.model.qa.TokenKind;

/** Says what was asked of whom. */
final class Asked {

  private Asked() {}

  static String of(PreflightVerdict verdict, Console console) {
    Environment environment = verdict.environment();
    return "%s in %s%s\n"
            .formatted(
                console.paint(Colour.BOLD, OneLine.of(verdict.target())),
                console.paint(Colour.BOLD, OneLine.of(environment.name())),
                verdict.write() ? ", with checks that write" : "")
        + environment.baseUrl().map(url -> fact("at", url)).orElse("")
        + environment.space().map(space -> fact("space", space)).orElse("")
        + fact("token", token(environment))
        + (verdict.principal().captured().isEmpty() ? "" : fact("as", who(verdict.principal())));
  }

  private static String fact(String name, String value) {
    return "  %s: %s\n".formatted(name, OneLine.of(value));
  }

  /** {@code jwt, from the environment variable QA_TOKEN}; never the token itself. */
  static String token(Environment environment) {
    return environment.tokenKind() == TokenKind.MISSING
        ? "none"
        : environment.tokenKind().word()
            + environment.tokenSource().map(source -> ", from " + source).orElse("");
  }

  /** {@code user, username ada}. */
  static String who(Principal principal) {
    return principal.captured().entrySet().stream()
        .sorted((one, other) -> rank(one.getKey()) - rank(other.getKey()))
        .map(
            each ->
                each.getKey().equals("type")
                    ? each.getValue()
                    : each.getKey() + " " + each.getValue())
        .collect(joining(", "));
  }

  private static int rank(String key) {
    return key.equals("type") ? 0 : 1;
  }
}
