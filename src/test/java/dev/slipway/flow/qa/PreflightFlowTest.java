package dev.slipway.flow.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.slipway.adapter.config.ConfigFiles;
import dev.slipway.adapter.git.GitCheckout;
import dev.slipway.adapter.git.GitRepository;
import dev.slipway.adapter.git.history.JGitHistory;
import dev.slipway.adapter.git.history.JGitTrees;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.qa.PreflightVerdict;
import dev.slipway.port.read.Interruption;
import dev.slipway.port.read.UserSettings;
import dev.slipway.testkit.GitFixture;
import dev.slipway.testkit.MapSnapshot;
import dev.slipway.testkit.MovableClock;
import dev.slipway.testkit.ScriptedProber;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A verdict on one environment, and what it is of. */
class PreflightFlowTest {

  private static final String CONFIG =
      """
      environments: {dev: {baseUrl: "http://localhost"}, next: {baseUrl: "http://localhost"}}
      qa: {targets: {release: [{name: good, get: /good}], smoke: [{name: good, get: /good}]}}
      requires:
        - {qa: release, envs: [dev, next], maxAge: 12h}
        - {qa: release, envs: [dev], maxAge: 2h, before: tag}
      """;
  private static final Instant NOW = Instant.parse("2026-02-01T12:00:00Z");

  @TempDir Path folder;

  private final MovableClock clock = MovableClock.at("2026-02-01T12:00:00.789Z");
  private final ScriptedProber prober =
      new ScriptedProber()
          .on(
              "GET /good",
              () -> {
                clock.pass(Duration.ofSeconds(3));
                return ScriptedProber.json(200, "{}").answer();
              });
  private GitFixture git;

  @BeforeEach
  void begin() {
    git = GitFixture.in(folder);
  }

  @AfterEach
  void end() {
    git.close();
  }

  @Test
  void it_is_of_the_commit_that_is_checked_out_and_of_the_moments_of_the_checks() {
    git.commit("chore: begin");

    PreflightVerdict verdict = verdict("dev", "release");

    assertThat(verdict.ok()).isTrue();
    assertThat(verdict.provenance().commit()).contains(git.id("HEAD"));
    assertThat(verdict.provenance().tree()).isPresent();
    assertThat(verdict.provenance().dirty()).isFalse();
    assertThat(verdict.provenance().tool()).isEqualTo("9.9.9");
    assertThat(verdict.provenance().started()).isEqualTo(NOW);
    assertThat(verdict.provenance().ended()).isEqualTo(NOW.plusSeconds(3));
  }

  @Test
  void without_a_commit_it_is_of_none() {
    PreflightVerdict verdict = verdict("dev", "release");

    assertThat(verdict.ok()).isTrue();
    assertThat(verdict.provenance().commit()).isEmpty();
    assertThat(verdict.provenance().tree()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"dev, release, 2", "next, release, 12", "dev, smoke, 24"})
  void it_is_good_for_as_long_as_the_strictest_rule_says(
      String environment, String target, int hours) {
    PreflightVerdict verdict = verdict(environment, target);

    assertThat(verdict.provenance().expires())
        .isEqualTo(verdict.provenance().ended().plus(Duration.ofHours(hours)));
  }

  @ParameterizedTest
  @CsvSource({
    "nope, '', SLIP-820 SLIP-830",
    "nope, nope, SLIP-820 SLIP-828",
    "'', nope, SLIP-830 SLIP-828",
    "dev, nope, SLIP-828",
  })
  void all_that_is_wrong_with_a_request_is_told_at_once(
      String environment, String target, String codes) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> verdict(environment, target))
        .satisfies(
            told ->
                assertThat(told.problems())
                    .extracting(Problem::code)
                    .containsExactly(codes.split(" ")));
  }

  private PreflightVerdict verdict(String environment, String target) {
    return flow()
        .run(
            new PreflightRequest(
                ConfigPaths.DEFAULT,
                environment,
                target,
                Optional.empty(),
                new TreeMap<>(),
                false,
                true,
                Optional.empty()))
        .verdict();
  }

  private PreflightFlow flow() {
    GitRepository repository = GitRepository.open(folder, GitFixture.environment());
    MapSnapshot files = MapSnapshot.of("slipway.yml", CONFIG);
    return new PreflightFlow(
        new EnvironmentSurvey(new ConfigFiles(), files, new Nobody(), Map.of()),
        new CheckRun(
            prober,
            prober,
            (file, schema, json) -> List.of(),
            files,
            Map.of(),
            Interruption.NEVER,
            (time, interruption) -> {},
            clock),
        new Provenances(
            new JGitHistory(repository, "origin", commits -> {}),
            new JGitTrees(repository),
            new GitCheckout(repository),
            "9.9.9",
            clock));
  }

  /** Somebody without a configuration. */
  private record Nobody() implements UserSettings {

    @Override
    public Optional<UserConfig> read() {
      return Optional.empty();
    }

    @Override
    public String place() {
      return "config.yml";
    }
  }
}
