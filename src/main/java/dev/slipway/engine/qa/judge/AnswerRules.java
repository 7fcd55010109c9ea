package dev.slipway.engine.qa.judge;

import dev.slipway.engine.qa.secret.Redaction;
import dev.slipway.model.qa.Answer;
import dev.slipway.model.qa.Expectation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds an answer, but for what it says, against what is expected of it. */
final class AnswerRules {

  private final Expectation expect;
  private final Redaction redaction;

  AnswerRules(Expectation expect, Redaction redaction) {
    this.expect = expect;
    this.redaction = redaction;
  }

  /** Whether the status is right, or at least says that it went well. */
  static boolean wentWell(Expectation expect, Answer answer) {
    return !(answer instanceof Answer.Response response)
        || isFine(response.status())
        || expect.status().contains(response.status());
  }

  private static boolean isFine(int status) {
    return status / 100 == 2;
  }

  private boolean isExpected(int status) {
    return expect.status().isEmpty() ? isFine(status) : expect.status().contains(status);
  }

  /** What is to be seen before the body is read. */
  Stream<Failing> beforehand(Answer answer) {
    return answer instanceof Answer.Response response
        ? Stream.concat(status(response).stream(), headers(response))
        : Stream.empty();
  }

  private Optional<Failing> status(Answer.Response response) {
    if (isExpected(response.status())) {
      return Optional.empty();
    }
    String leads =
        response.headers().getOrDefault("location", List.of()).stream()
            .findFirst()
            .map(place -> ", which leads to " + place)
            .orElse("");
    return Optional.of(
        new Failing(
            "status",
            "the status is %d%s, expected %s".formatted(response.status(), leads, statuses())));
  }

  private String statuses() {
    return expect.status().isEmpty()
        ? "200 to 299"
        : expect.status().stream().map(String::valueOf).collect(Collectors.joining(" or "));
  }

  private Stream<Failing> headers(Answer.Response response) {
    return expect.headers().entrySet().stream()
        .flatMap(it -> header(response, it.getKey(), it.getValue()).stream());
  }

  private Optional<Failing> header(Answer.Response response, String name, String expected) {
    List<String> values = response.headers().getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    String value = String.join(", ", values);
    if (values.contains(expected) || value.equals(expected)) {
      return Optional.empty();
    }
    String instead = values.isEmpty() ? "not there" : redaction.shown(name, value);
    return Optional.of(
        new Failing(
            "header",
            "the header %s is %s, expected %s"
                .formatted(name, instead, redaction.shown(name, expected))));
  }

  /** What is to be seen besides. */
  Stream<Failing> besides(Answer answer, Instant now) {
    return Stream.of(slow(answer), certificate(answer, now), exit(answer))
        .flatMap(Optional::stream);
  }

  private Optional<Failing> slow(Answer answer) {
    return expect
        .within()
        .filter(within -> answer.took().compareTo(within) > 0)
        .map(
            within ->
                new Failing(
                    "slow",
                    "it took %s, expected at most %s"
                        .formatted(Spans.of(answer.took()), Spans.of(within))));
  }

  private Optional<Failing> certificate(Answer answer, Instant now) {
    return expect
        .validFor()
        .filter(span -> answer instanceof Answer.Certificate)
        .flatMap(span -> shortLived((Answer.Certificate) answer, span, now));
  }

  private static Optional<Failing> shortLived(
      Answer.Certificate certificate, Duration span, Instant now) {
    Duration left = Duration.between(now, certificate.expires());
    return left.compareTo(span) >= 0
        ? Optional.empty()
        : Optional.of(
            new Failing(
                "certificate",
                "the certificate of %s is valid for %s, until %s, expected at least %s"
                    .formatted(
                        certificate.subject(),
                        left.isNegative() ? "no time" : Spans.of(left),
                        certificate.expires(),
                        Spans.of(span))));
  }

  private Optional<Failing> exit(Answer answer) {
    int expected = expect.exit().orElse(0);
    return answer instanceof Answer.Exit exit && exit.status() != expected
        ? Optional.of(
            new Failing(
                "exit", "the exit status is %d, expected %d".formatted(exit.status(), expected)))
        : Optional.empty();
  }
}
