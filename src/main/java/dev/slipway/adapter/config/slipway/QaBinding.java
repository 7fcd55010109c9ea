package dev.slipway.adapter.config.slipway;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.adapter.config.shape.Key;
import dev.slipway.adapter.config.tree.Node.Fields;
import dev.slipway.model.qa.Allowance;
import dev.slipway.model.qa.DriftPolicy;
import dev.slipway.model.qa.DriftRule;
import dev.slipway.model.qa.EnvironmentConfig;
import dev.slipway.model.qa.QaConfig;
import dev.slipway.model.qa.Severity;
import dev.slipway.model.qa.VerdictRule;
import dev.slipway.model.qa.VerdictRule.Before;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the records of environments and gates from a file that is complete. */
final class QaBinding {

  private QaBinding() {}

  /** Empty where the file says nothing of them. */
  static Optional<QaConfig> of(Values file) {
    return file.has("qa") || file.has("environments")
        ? Optional.of(config(file, file.section("qa").orElseGet(QaBinding::noGates)))
        : Optional.empty();
  }

  private static Values noGates() {
    return new Values((Fields) QaTable.QA.shape().complete(new Fields(Key.DEFAULT, Map.of())));
  }

  private static QaConfig config(Values file, Values qa) {
    return new QaConfig(
        environments(file),
        sorted(
            qa.lists("targets"),
            (target, checks) -> checks.stream().map(CheckBinding::of).toList()),
        drift(qa.values("drift")),
        qa.duration("timeout").orElseThrow(),
        qa.text("artifacts"),
        file.list("requires").stream().map(QaBinding::rule).toList(),
        hash(file));
  }

  static SortedMap<String, EnvironmentConfig> environments(Values file) {
    return sorted(file.named("environments"), QaBinding::environment);
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

  private static DriftPolicy drift(Values values) {
    Map<DriftRule, Severity> severities = new EnumMap<>(DriftRule.class);
    values
        .words("severity", Severity.class)
        .forEach((rule, severity) -> severities.put(DriftRule.valueOf(rule), severity));
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
    Set<Before> before = EnumSet.copyOf(values.wordsOf("before", Before.class));
    return new VerdictRule(
        values.text("qa"),
        values.texts("envs"),
        values.duration("maxAge").orElseThrow(),
        values.flag("sameTree"),
        before);
  }

  /** Of the values alone: no layout, no comment and no order of keys is in it. */
  private static String hash(Values file) {
    String all =
        Stream.of("environments", "qa")
            .map(key -> file.written(key).orElse("{}"))
            .collect(Collectors.joining("\n"));
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T, R> SortedMap<String, R> sorted(
      Map<String, T> named, BiFunction<String, T, R> binding) {
    SortedMap<String, R> sorted = new TreeMap<>();
    named.forEach((name, values) -> sorted.put(name, binding.apply(name, values)));
    return sorted;
  }
}
