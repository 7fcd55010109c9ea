package dev.slipway.flow.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.adapter.config.ConfigFiles;
import dev.slipway.adapter.git.GitRepository;
import dev.slipway.adapter.git.history.JGitTrees;
import dev.slipway.model.Snapshot;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.Problem.Kind;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.qa.Answer;
import dev.slipway.model.qa.MatrixVerdict;
import dev.slipway.port.read.Interruption;
import dev.slipway.port.read.Prober;
import dev.slipway.port.read.UserSettings;
import dev.slipway.testkit.GitFixture;
import dev.slipway.testkit.MapSnapshot;
import dev.slipway.testkit.MemoryRepository;
import dev.slipway.testkit.MovableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixFlowTest {

  private static final Snapshot FILES =
      MapSnapshot.of(
          "slipway.yml",
          """
          environments:
            next: {baseUrl: "http://next"}
            dev: {baseUrl: "http://dev"}
            far: {}
          qa: {targets: {release: [{name: alive, get: /health}]}}
          """);
  private static final Answer FINE =
      new Answer.Response(200, "http://x", new TreeMap<>(), "{}", Duration.ofMillis(20));

  @TempDir Path folder;

  private MatrixVerdict verdict(Prober prober, String... environments) {
    return flow(prober).run(request(environments)).whole().verdict();
  }

  private static MatrixRequest request(String... environments) {
    return new MatrixRequest(
        ConfigPaths.DEFAULT,
        List.of(environments),
        "",
        new TreeMap<>(),
        Optional.empty(),
        new TreeMap<>(),
        Optional.empty(),
        false,
        Optional.empty());
  }

  private MatrixFlow flow(Prober prober) {
    MovableClock clock = MovableClock.at("2026-02-01T12:00:00Z");
    EnvironmentSurvey survey =
        new EnvironmentSurvey(new ConfigFiles(), FILES, new NoUser(), Map.of());
    GitFixture git = GitFixture.in(folder);
    Provenances provenances =
        new Provenances(
            new MemoryRepository(),
            new JGitTrees(GitRepository.open(git.folder(), GitFixture.environment())),
            () -> false,
            "1.2.3",
            clock);
    CheckRun checks =
        new CheckRun(
            prober,
            prober,
            (file, schema, json) -> List.of(),
            FILES,
            Map.of(),
            Interruption.NEVER,
            (time, interrupted) -> {},
            clock);
    return new MatrixFlow(survey, new PreflightFlow(survey, checks, provenances), provenances);
  }

  private static final class NoUser implements UserSettings {
    @Override
    public Optional<UserConfig> read() {
      return Optional.empty();
    }

    @Override
    public String place() {
      return "config.yml";
    }
  }

  private static List<String> names(MatrixVerdict verdict) {
    return verdict.rows().stream().map(row -> row.environment().name()).toList();
  }

  @Test
  void rows_stand_in_the_order_of_asking() {
    assertThat(names(verdict((where, ask, timeout) -> FINE, "next", "dev")))
        .containsExactly("next", "dev");
  }

  @Test
  void all_that_are_configured_are_asked_by_name_where_none_is_named() {
    MatrixVerdict verdict = verdict((where, ask, timeout) -> FINE);
    assertThat(names(verdict)).containsExactly("dev", "far", "next");
    assertThat(verdict.executed()).hasSize(2);
  }

  @Test
  void environments_are_asked_side_by_side() {
    CountDownLatch both = new CountDownLatch(2);
    MatrixVerdict verdict =
        verdict(
            (where, ask, timeout) -> {
              both.countDown();
              return await(both) ? FINE : new Answer.Exit(1, "", "", Duration.ZERO);
            },
            "dev",
            "next");
    assertThat(verdict.ok()).isTrue();
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_crash_is_the_problem_of_its_row_and_leaves_the_others() {
    MatrixVerdict verdict =
        verdict(
            (where, ask, timeout) -> {
              if (where.name().equals("next")) {
                throw new IllegalStateException("a bug");
              }
              return FINE;
            },
            "dev",
            "next");
    assertThat(verdict.rows().get(0).ok()).isTrue();
    assertThat(verdict.rows().get(1).executed()).isFalse();
    assertThat(verdict.ok()).isFalse();
    assertThat(verdict.problems())
        .filteredOn(each -> each.kind() != Kind.WARNING)
        .extracting(Problem::code)
        .containsExactly("SLIP-842");
  }

  @Test
  void who_is_asked_twice_is_not_asked_at_all() {
    assertThatThrownBy(() -> verdict((where, ask, timeout) -> FINE, "dev", "DEV"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("dev is asked for twice");
  }
}
