package dev.slipway.engine.doctor;

import dev.slipway.model.problem.StandingProblems;
import dev.slipway.model.qa.Answer;
import dev.slipway.model.qa.ConfigOrigin;
import dev.slipway.model.qa.Environment;
import dev.slipway.model.qa.Secret;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks at one environment: what it is, from where, and whether it answers.
 *
 * @param answer of its base URL, where it was asked
 * @param now when it answered, else when this is looked at
 */
public record EnvironmentExam(
    Environment environment, Map<String, String> variables, Optional<Answer> answer, Instant now) {

  /** Who a check would be there. */
  public Effective effective() {
    Optional<TokenFacts> token = token();
    return new Effective(
        environment.tokenSource(),
        environment.tokenKind(),
        environment.token().map(Secret::redacted),
        environment.baseUrl(),
        environment.baseUrlSource(),
        environment.baseUrl().map(EnvironmentExam::host),
        environment.space(),
        environment.spaceSource(),
        token
            .map(TokenFacts::principal)
            .orElseGet(() -> environment.config().token().isPresent() ? "missing" : "anonymous"));
  }

  private Optional<TokenFacts> token() {
    return environment
        .token()
        .map(secret -> new TokenFacts(environment.tokenSource().orElse("?"), secret, variables));
  }

  private static String host(String url) {
    return url.replaceFirst("^\\w+://(?:[^/@]*@)?(\\[[^]]*\\]|[^/:?#]*).*", "$1");
  }

  public List<Finding> findings() {
    List<Finding> found = new ArrayList<>();
    environment.baseUrl().map(this::baseUrl).ifPresent(found::add);
    found.addAll(ofToken());
    environment.space().map(this::space).ifPresent(found::add);
    environment.warnings().forEach(each -> found.add(Finding.of("environment", each)));
    environment.problems().forEach(each -> found.add(Finding.of("environment", each)));
    return found;
  }

  private Finding baseUrl(String url) {
    String source = environment.baseUrlSource().orElse("?");
    return Finding.ok("base-url", "%s is %s (%s)".formatted(environment.name(), url, source));
  }

  private Finding space(String space) {
    String source = environment.spaceSource().orElse("?");
    return Finding.ok("space", "space %s (%s)".formatted(space, source));
  }

  private List<Finding> ofToken() {
    if (token().isEmpty()) {
      return environment.config().token().isPresent()
          ? List.of()
          : List.of(Finding.ok("token", "no token is declared, and none is sent"));
    }
    TokenFacts token = token().get();
    List<Finding> found = new ArrayList<>();
    found.add(
        Finding.ok(
            "token",
            "token %s, %s%s (%s)"
                .formatted(
                    token.secret().redacted(),
                    token.kind().word(),
                    token.until(now),
                    token.source())));
    token.expiry(now).ifPresent(found::add);
    return found;
  }

  /** What its answer shows; none where it was not asked. */
  public List<Finding> probe() {
    return answer.map(this::shown).orElse(List.of());
  }

  private List<Finding> shown(Answer told) {
    if (told instanceof Answer.Response response) {
      return Stream.concat(Stream.of(judged(response)), skew(response).stream()).toList();
    }
    return told instanceof Answer.Failed failed ? List.of(unreachable(failed)) : List.of();
  }

  private Finding unreachable(Answer.Failed failed) {
    String what = "does not answer: " + failed.detail().replaceFirst("\\.\\z", "");
    return Finding.of("unreachable", StandingProblems.noAnswer(environment.name(), what));
  }

  private Finding judged(Answer.Response response) {
    int status = response.status();
    String name = environment.name();
    if (status == 401 || status == 403) {
      return Finding.of(
          "invalid_credential",
          StandingProblems.invalidCredential(name, environment.tokenSource().orElse("nobody")));
    }
    if (status < 400) {
      return Finding.ok(
          "answer",
          "it answers with HTTP %d within %d ms".formatted(status, response.took().toMillis()));
    }
    return status == 404 || status == 405
        ? Finding.unproven(
            "answer",
            "it answers (HTTP %d at its base URL); whether it takes the token, its checks show:"
                    .formatted(status)
                + " slipway qa preflight --env "
                + name)
        : Finding.of("http_" + status, StandingProblems.noAnswer(name, "answers HTTP " + status));
  }

  private Optional<Finding> skew(Answer.Response response) {
    return response.headers().getOrDefault("date", List.of()).stream()
        .findFirst()
        .flatMap(EnvironmentExam::date)
        .map(there -> new ClockExam(environment.name(), Duration.between(now, there)).finding());
  }

  private static Optional<Instant> date(String text) {
    try {
      return Optional.of(
          ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Where its settings may come from, the strongest first. */
  public List<ConfigOrigin> sources() {
    return environment.origins();
  }
}
