package dev.slipway.engine.qa.judge;

import dev.slipway.engine.qa.secret.Redaction;
import dev.slipway.engine.text.PlainJson;
import dev.slipway.engine.text.PlainJson.Parsed;
import dev.slipway.model.qa.Answer;
import dev.slipway.model.qa.CheckConfig;
import dev.slipway.model.qa.CheckError;
import dev.slipway.model.qa.CheckResult;
import dev.slipway.model.qa.CheckResult.Status;
import dev.slipway.model.qa.Expectation;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds answers against what checks expect of them. All that it says is redacted.
 *
 * <p>The way of an answer: where {@link #document} has something, the schema is asked about it;
 * then {@link #judge}; then {@link #captures} for later checks.
 */
public final class Judge {

  /** What stands in {@code CheckResult.compared} for a value that is not there. It is no JSON. */
  public static final String ABSENT = "absent";

  private static final int VIOLATIONS = 10;

  private final Redaction redaction;

  public Judge(Redaction redaction) {
    this.redaction = redaction;
  }

  /**
   * The JSON text that the schema of the check is about; empty where the check has no schema, or
   * the answer is no JSON, which {@link #judge} tells.
   */
  public static Optional<String> document(CheckConfig check, Answer answer) {
    return check.expect().schema().isPresent()
        ? Content.of(answer).filter(content -> content.json().isPresent()).map(Content::text)
        : Optional.empty();
  }

  /**
   * What comes of a check. The type of an error is that of the first expectation that is not met,
   * in the order no answer, status, headers, JSON at all, schema, values, types, counts, captures,
   * time, certificate, exit status; its detail names every one.
   *
   * @param check filled, see {@link Variables#fill(CheckConfig)}
   * @param violations what the schema says of {@link #document}; none where it was not asked
   * @param now for the time that a certificate is still valid
   */
  public CheckResult judge(CheckConfig check, Answer answer, List<String> violations, Instant now) {
    List<Failing> failing = failing(check, answer, violations, now).toList();
    Optional<Parsed> document = told(check, answer);
    return new CheckResult(
        check.name(),
        failing.isEmpty() ? Status.PASSED : Status.FAILED,
        check.writes(),
        answer.took(),
        document.flatMap(Counts::of),
        error(failing, answer),
        document.map(told -> compared(check, told)).orElseGet(TreeMap::new));
  }

  /** What a check that cannot be asked comes to: names that it needs stand for nothing. */
  public CheckResult unfilled(CheckConfig check, Collection<String> missing) {
    String names = missing.stream().map("${%s}"::formatted).collect(Collectors.joining(", "));
    return unasked(check, "variable", "nothing stands for " + names);
  }

  /**
   * What a check comes to that is not asked.
   *
   * @param type of the reason, in one word
   * @param reason as a sentence without a capital and a full stop
   */
  public CheckResult unasked(CheckConfig check, String type, String reason) {
    return new CheckResult(
        check.name(),
        Status.SKIPPED,
        check.writes(),
        Duration.ZERO,
        Optional.empty(),
        Optional.of(
            new CheckError(type, redaction.redact(reason), Optional.empty(), Optional.empty(), "")),
        new TreeMap<>());
  }

  /**
   * What an answer has for later checks, by the names of {@code check.captures}: a text, number or
   * truth value as text, all else as JSON. A path that leads to none or to several has nothing.
   * Also of an answer that is not as expected, as long as it went well: what was made must be
   * cleaned up.
   */
  public static SortedMap<String, String> captures(CheckConfig check, Answer answer) {
    SortedMap<String, String> captured = new TreeMap<>();
    told(check, answer)
        .ifPresent(
            document ->
                check
                    .captures()
                    .forEach(
                        (name, path) ->
                            only(document, path).ifPresent(value -> captured.put(name, value))));
    return captured;
  }

  private static Optional<String> only(Parsed document, String path) {
    List<Parsed> found = JsonQuery.of(path).find(document);
    return found.size() == 1 && found.get(0).value() != null
        ? Optional.of(
            found.get(0).value() instanceof String text
                ? text
                : PlainJson.line(found.get(0).value()))
        : Optional.empty();
  }

  private static Optional<Parsed> told(CheckConfig check, Answer answer) {
    return Content.of(answer)
        .filter(content -> AnswerRules.wentWell(check.expect(), answer))
        .flatMap(Content::json);
  }

  private Stream<Failing> failing(
      CheckConfig check, Answer answer, List<String> violations, Instant now) {
    if (answer instanceof Answer.Failed failed) {
      return Stream.of(new Failing(word(failed.cause()), failed.detail()));
    }
    AnswerRules rules = new AnswerRules(check.expect(), redaction);
    return Stream.of(
            rules.beforehand(answer),
            content(check, answer, violations),
            rules.besides(answer, now))
        .flatMap(each -> each);
  }

  private static String word(Answer.Cause cause) {
    return cause.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Stream<Failing> content(CheckConfig check, Answer answer, List<String> violations) {
    Optional<Content> content = Content.of(answer).filter(told -> wantsJson(check));
    Optional<String> flaw = content.flatMap(Content::flaw);
    if (flaw.isPresent()) {
      return Stream.of(new Failing("json", flaw.get() + begins(content.get())));
    }
    return Stream.of(
            violations(violations),
            content.flatMap(Content::json).stream()
                .flatMap(json -> new DocumentRules(json, redaction).failing(check.expect())),
            told(check, answer).stream().flatMap(json -> uncaptured(check, json)))
        .flatMap(each -> each);
  }

  /** What would be missed by the checks that need it: a check gives all that it says. */
  private static Stream<Failing> uncaptured(CheckConfig check, Parsed document) {
    return check.captures().entrySet().stream()
        .filter(it -> only(document, it.getValue()).isEmpty())
        .map(
            it ->
                new Failing(
                    "capture",
                    "captures %s from %s, which %s"
                        .formatted(it.getKey(), it.getValue(), instead(document, it.getValue()))));
  }

  private static String instead(Parsed document, String path) {
    return switch (JsonQuery.of(path).find(document).size()) {
      case 0 -> "is not there";
      case 1 -> "is null";
      default -> "leads to several places";
    };
  }

  private String begins(Content content) {
    return content.text().isBlank()
        ? ""
        : ", and begins with " + redaction.beginning(content.text());
  }

  private static boolean wantsJson(CheckConfig check) {
    Expectation expect = check.expect();
    return expect.schema().isPresent()
        || Stream.of(expect.json(), expect.types(), expect.least(), check.captures())
            .anyMatch(wanted -> !wanted.isEmpty())
        || !check.comparable().isEmpty();
  }

  private static Stream<Failing> violations(List<String> violations) {
    String more =
        violations.size() > VIOLATIONS
            ? "; and %d more".formatted(violations.size() - VIOLATIONS)
            : "";
    String told = violations.stream().limit(VIOLATIONS).collect(Collectors.joining("; "));
    return violations.isEmpty()
        ? Stream.empty()
        : Stream.of(new Failing("schema", "it does not fit its schema: " + told + more));
  }

  private Optional<CheckError> error(List<Failing> failing, Answer answer) {
    return failing.stream()
        .findFirst()
        .map(
            first ->
                new CheckError(
                    first.type(),
                    failing.stream()
                        .map(each -> redaction.redact(each.sentence()))
                        .collect(Collectors.joining("; ")),
                    answer instanceof Answer.Response response
                        ? Optional.of(response.status())
                        : Optional.empty(),
                    url(answer).map(redaction::redact),
                    redaction.excerpt(body(answer))));
  }

  private static Optional<String> url(Answer answer) {
    if (answer instanceof Answer.Response response) {
      return Optional.of(response.url());
    }
    return answer instanceof Answer.Failed failed ? Optional.of(failed.url()) : Optional.empty();
  }

  private static String body(Answer answer) {
    if (answer instanceof Answer.Response response) {
      return response.body();
    } else if (answer instanceof Answer.Exit exit) {
      return exit.errors().isBlank() ? exit.output() : exit.errors();
    }
    return "";
  }

  private SortedMap<String, String> compared(CheckConfig check, Parsed document) {
    SortedMap<String, String> compared = new TreeMap<>();
    for (String path : check.comparable()) {
      compared.put(path, ComparedText.of(compared(JsonQuery.of(path), path, document)));
    }
    return compared;
  }

  private String compared(JsonQuery query, String path, Parsed document) {
    List<Parsed> found = query.find(document);
    if (!query.isDefinite()) {
      return redaction.whole(path, found.stream().map(Parsed::value).toList());
    }
    return found.isEmpty() ? ABSENT : redaction.whole(path, found.get(0).value());
  }
}
