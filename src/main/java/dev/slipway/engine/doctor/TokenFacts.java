package dev.slipway.engine.doctor;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.engine.qa.secret.TokenKinds;
import dev.slipway.engine.text.PlainJson;
import dev.slipway.model.problem.StandingProblems;
import dev.slipway.model.qa.Secret;
import dev.slipway.model.qa.TokenKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** What a token says of itself, to whoever holds it. */
record TokenFacts(String source, Secret secret, Map<String, String> environment) {

  /** The second with which the year 10000 begins: no token means an end that late. */
  private static final BigDecimal LAST = BigDecimal.valueOf(253_402_300_800L);

  TokenKind kind() {
    return TokenKinds.of(secret);
  }

  /** Until which day it is good, as the end of a sentence; nothing where it does not tell. */
  String until(Instant now) {
    return expires().map(end -> ", until " + new Ending(end, now).day()).orElse("");
  }

  /** That it is over, or will be soon. */
  Optional<Finding> expiry(Instant now) {
    return expires()
        .flatMap(
            end ->
                new Ending(end, now)
                    .problem(
                        day -> StandingProblems.tokenExpired(source, day),
                        day -> StandingProblems.tokenExpires(source, day)))
        .map(problem -> Finding.of("expiry", problem));
  }

  /** When a JWT ends (RFC 7519, {@code exp}); nothing else says it. */
  Optional<Instant> expires() {
    String[] parts = secret.value().split("\\.");
    return kind() == TokenKind.JWT && parts.length > 1 ? claims(parts[1]) : Optional.empty();
  }

  private static Optional<Instant> claims(String part) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(part), UTF_8);
      return PlainJson.read(text)
          .map(PlainJson.Parsed::value)
          .filter(Map.class::isInstance)
          .map(claims -> ((Map<?, ?>) claims).get("exp"))
          .flatMap(TokenFacts::seconds)
          .filter(exp -> exp.signum() > 0 && exp.compareTo(LAST) < 0)
          .map(exp -> Instant.ofEpochSecond(exp.longValue()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<BigDecimal> seconds(Object exp) {
    if (exp instanceof Long whole) {
      return Optional.of(BigDecimal.valueOf(whole));
    }
    return exp instanceof BigDecimal decimal ? Optional.of(decimal) : Optional.empty();
  }

  /**
   * Whether it is the token that GitHub Actions hands out, for whose deeds GitHub starts no
   * workflow (requirements F55). An app's token looks the same, so that only the name tells them
   * apart: who has an app's own does not call it {@code GITHUB_TOKEN}.
   */
  boolean isOfActions() {
    boolean inActions = "true".equals(environment.get("GITHUB_ACTIONS"));
    boolean handedOut = source.equals("GITHUB_TOKEN") || source.equals("GH_TOKEN");
    return inActions
        && switch (kind()) {
          case GITHUB_CLASSIC, GITHUB_FINE_GRAINED, GITHUB_OAUTH -> false;
          case GITHUB_INSTALLATION -> handedOut || isSameAs("GITHUB_TOKEN");
          default -> handedOut;
        };
  }

  private boolean isSameAs(String variable) {
    return secret.value().equals(environment.get(variable));
  }

  /** Whom it stands for, as far as its kind tells. */
  String principal() {
    return isOfActions() ? "ci" : principal(kind());
  }

  static String principal(TokenKind kind) {
    return switch (kind) {
      case MISSING -> "missing";
      case GITHUB_CLASSIC, GITHUB_FINE_GRAINED, GITHUB_OAUTH -> "user";
      case GITHUB_INSTALLATION -> "app";
      default -> "unknown";
    };
  }
}
