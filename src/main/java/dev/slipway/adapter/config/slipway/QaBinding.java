package dev.slipway.adapter.config.slipway;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.model.qa.Allowance;
import dev.slipway.model.qa.Ask;
import dev.slipway.model.qa.CheckConfig;
import dev.slipway.model.qa.DriftPolicy;
import dev.slipway.model.qa.DriftRule;
import dev.slipway.model.qa.EnvironmentConfig;
import dev.slipway.model.qa.Expectation;
import dev.slipway.model.qa.QaConfig;
import dev.slipway.model.qa.Severity;
import dev.slipway.model.qa.VerdictRule;
import dev.slipway.model.qa.VerdictRule.Before;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes the records of environments and checks from a file that is complete. */
final class QaBinding {

  private final Values file;

  private QaBinding(Values file) {
    this.file = file;
  }

  /** Empty where the file says nothing of them. */
  static Optional<QaConfig> of(Values file) {
    return file.has("qa") || file.has("environments")
        ? Optional.of(new QaBinding(file).config())
        : Optional.empty();
  }

  private QaConfig config() {
    Optional<Values> qa = file.section("qa");
    return new QaConfig(
        sorted(file.named("environments"), QaBinding::environment),
        qa.map(values -> sorted(values.lists("targets"), QaBinding::checks))
            .orElseGet(TreeMap::new),
        qa.flatMap(values -> values.section("drift"))
            .map(QaBinding::drift)
            .orElse(new DriftPolicy(Map.of(), List.of())),
        qa.flatMap(values -> values.duration("timeout")).orElse(Duration.ofMinutes(5)),
        qa.map(values -> values.text("artifacts")).orElse("operator-qa-artifacts"),
        file.list("requires").stream().map(QaBinding::rule).toList(),
        hash());
  }

  private String hash() {
    String all =
        List.of("environments", "qa").stream()
            .flatMap(key -> file.fields().value(key).stream())
            .map(value -> Effective.of(value).toString())
            .collect(Collectors.joining("\n"));
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static EnvironmentConfig environment(String name, Values values) {
    return new EnvironmentConfig(
        name,
        values.maybe("baseUrl"),
        values.section("token").map(token -> token.text("env")),
        values.maybe("ca"),
        values.strings("headers"),
        values.strings("vars"),
        values.count("concurrency").orElseThrow());
  }

  private static List<CheckConfig> checks(String target, List<Values> checks) {
    return checks.stream().map(QaBinding::check).toList();
  }

  private static CheckConfig check(Values values) {
    return new CheckConfig(
        values.text("name"),
        ask(values),
        values.flag("write"),
        values.maybe("cleanup").map(QaBinding::cleanup),
        expectation(values.section("expect")),
        values.strings("capture"),
        values.texts("comparable"),
        values.duration("timeout").orElseThrow(),
        values.count("retries").orElseThrow());
  }

  private static Ask ask(Values values) {
    String deed = QaTable.DEEDS.stream().filter(values::has).findFirst().orElseThrow();
    return switch (deed) {
      case "run" -> new Ask.Program(values.texts("run"), values.texts("env"));
      case "tcp" -> new Ask.Connect(values.text("tcp"));
      case "tls" -> new Ask.Handshake(values.text("tls"));
      default ->
          new Ask.Request(
              deed.toUpperCase(Locale.ROOT),
              values.text(deed),
              values.strings("query"),
              values.strings("headers"),
              values.maybe("body"),
              values.word("redirects", Ask.Redirects.class));
    };
  }

  private static Ask.Request cleanup(String path) {
    return new Ask.Request(
        "DELETE",
        path,
        new TreeMap<>(),
        new TreeMap<>(),
        Optional.empty(),
        Ask.Redirects.SAME_HOST);
  }

  private static Expectation expectation(Optional<Values> given) {
    Values values = given.orElse(Values.NONE);
    return new Expectation(
        values.has("status") ? List.of(values.count("status").orElseThrow()) : List.of(),
        values.json("json"),
        values.strings("types"),
        values.counts("least"),
        values.strings("headers"),
        values.maybe("schema"),
        values.has("exit") ? values.count("exit") : Optional.empty(),
        values.has("within") ? values.duration("within") : Optional.empty(),
        values.has("validFor") ? values.duration("validFor") : Optional.empty());
  }

  private static DriftPolicy drift(Values values) {
    Map<DriftRule, Severity> severities = new TreeMap<>();
    values
        .strings("severity")
        .forEach(
            (rule, severity) ->
                severities.put(
                    DriftRule.valueOf(rule), Severity.valueOf(severity.toUpperCase(Locale.ROOT))));
    return new DriftPolicy(
        severities, values.list("allow").stream().map(QaBinding::allowance).toList());
  }

  private static Allowance allowance(Values values) {
    return new Allowance(
        values.text("check"),
        values.maybe("path"),
        values.text("reason"),
        LocalDate.parse(values.text("until")));
  }

  private static VerdictRule rule(Values values) {
    return new VerdictRule(
        values.text("qa"),
        values.texts("envs"),
        values.duration("maxAge").orElseThrow(),
        values.flag("sameTree"),
        values.texts("before").stream()
            .map(word -> Before.valueOf(word.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toSet()));
  }

  private static <T, R> SortedMap<String, R> sorted(Map<String, T> named, Binding<T, R> binding) {
    SortedMap<String, R> sorted = new TreeMap<>();
    named.forEach((name, values) -> sorted.put(name, binding.bind(name, values)));
    return sorted;
  }

  private interface Binding<T, R> {
    R bind(String name, T values);
  }
}
