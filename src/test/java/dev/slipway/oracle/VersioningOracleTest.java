package dev.slipway.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.engine.commit.ConventionalCommit;
import dev.slipway.engine.version.JavaVersions;
import dev.slipway.engine.version.Versioning;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.config.VersioningConfig;
import dev.slipway.model.config.VersioningConfig.Strategy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

@Tag("oracle")
@EnabledIfSystemProperty(named = Oracle.FOLDER, matches = ".+")
class VersioningOracleTest {

  private static final List<String> PRE_RELEASE =
      List.of(
          "beta",
          "beta.0",
          "beta.1",
          "beta01-09",
          "rc.9",
          "rc-99",
          "a1b",
          "1",
          "0.0",
          "SNAPSHOT",
          "rc.1-SNAPSHOT",
          "SNAPSHOT-SNAPSHOT",
          "aSNAPSHOTb",
          "-SNAPSHOT.1",
          "sp.1",
          "sp.9",
          "sp.",
          "sp.1-sp.5",
          "xsp.2y",
          "beta sp.07",
          "alpha-",
          "a.b",
          "009",
          "9a9z");

  private final Dice dice = new Dice(Oracle.SEED);
  private final GeneratedChange changes = new GeneratedChange(dice);

  private enum Wrapper {
    NONE,
    RELEASE,
    SNAPSHOT
  }

  @Test
  void the_next_version_is_that_of_release_please() {
    // given
    List<Case> cases = IntStream.range(0, Oracle.INPUTS).mapToObj(i -> next()).toList();

    // when, then
    Oracle.agrees(cases, Case::question, Case::next, VersioningOracleTest::version);
  }

  private static String version(JsonNode answer) {
    return answer.path("value").asText("no version");
  }

  private Case next() {
    Wrapper wrapper = dice.one(List.of(Wrapper.values()));
    Strategy strategy = dice.one(List.of(Strategy.values()));
    boolean footers = wrapper == Wrapper.NONE && strategy == Strategy.DEFAULT;
    return new Case(
        new VersioningConfig(
            strategy,
            dice.once(2),
            dice.once(2),
            dice.maybe(2, () -> dice.one(List.of("beta", "beta.0", ""))),
            dice.once(2),
            Optional.empty(),
            Optional.empty()),
        wrapper,
        released(),
        dice.some(4, changes::next).stream()
            .map(change -> footers ? change : withoutReleaseAs(change))
            .toList());
  }

  private String released() {
    String core =
        dice.one(List.of("0.0.0", "0.1.0", "0.1.2", "1.0.0", "1.2.0", "1.2.3", "2.0.9", "10.0.0"));
    String pre = dice.maybe(2, () -> "-" + dice.one(PRE_RELEASE)).orElse("");
    return core + pre + dice.maybe(5, () -> "+x.1").orElse("");
  }

  /** Upstream looks at footers before it asks the other strategies. */
  private static ConventionalCommit withoutReleaseAs(ConventionalCommit it) {
    return new ConventionalCommit(
        it.id(),
        it.type(),
        it.scope(),
        it.description(),
        it.header(),
        it.breaking(),
        List.of(),
        it.references());
  }

  private record Case(
      VersioningConfig config, Wrapper wrapper, String released, List<ConventionalCommit> changes) {

    String next() {
      try {
        return rule().next(ReleaseVersion.parse(released), changes).version().toString();
      } catch (dev.slipway.model.problem.ProblemException e) {
        return "no version";
      }
    }

    private Versioning rule() {
      Versioning rule = Versioning.of(config);
      return switch (wrapper) {
        case NONE -> rule;
        case RELEASE -> JavaVersions.release(rule);
        case SNAPSHOT -> JavaVersions.snapshot(rule);
      };
    }

    Map<String, Object> question() {
      Map<String, Object> options = new HashMap<>();
      options.put("bumpMinorPreMajor", config.bumpMinorPreMajor());
      options.put("bumpPatchForMinorPreMajor", config.bumpPatchForMinorPreMajor());
      options.put("prerelease", config.prerelease());
      config.prereleaseType().ifPresent(type -> options.put("prereleaseType", type));
      return Map.of(
          "kind",
          "bump",
          "strategy",
          config.strategy().name(),
          "wrapper",
          wrapper.name(),
          "options",
          options,
          "released",
          released,
          "commits",
          changes.stream().map(GeneratedChange::asUpstream).toList());
    }
  }
}
