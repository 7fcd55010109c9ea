package dev.slipway.engine.version;

import static dev.slipway.engine.version.Changes.changes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.engine.commit.ConventionalCommit;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.config.VersioningConfig;
import dev.slipway.model.config.VersioningConfig.Strategy;
import dev.slipway.model.problem.ProblemException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReleaseAsTest {

  private static final ReleaseVersion RELEASED = ReleaseVersion.of(1, 2, 3);

  @ParameterizedTest
  @EnumSource
  void a_footer_comes_before_every_strategy(Strategy strategy) {
    // given
    List<ConventionalCommit> changes = changes("feat!: a", "chore: b\nRelease-As: 3.0.0-rc.1");

    // when
    NextVersion next = rule(strategy).next(RELEASED, changes);

    // then
    assertThat(next.version()).hasToString("3.0.0-rc.1");
    assertThat(next.why()).isEqualTo("a Release-As footer asks for it");
    assertThat(next.decidedBy()).contains(changes.get(1));
  }

  @Test
  void the_newest_footer_counts_and_of_several_in_it_the_first() {
    List<ConventionalCommit> changes =
        changes("fix: a\nRelease-As: v4.0.0\nRelease-As: 5.0.0", "fix: b\nRelease-As: 3.0.0");

    assertThat(ReleaseAs.in(changes).orElseThrow().version()).hasToString("4.0.0");
  }

  @Test
  void a_footer_may_go_back() {
    assertThat(
            rule(Strategy.DEFAULT).next(RELEASED, changes("fix: a\nRelease-As: 1.0.0")).version())
        .hasToString("1.0.0");
  }

  @Test
  void no_footer_names_nothing() {
    assertThat(ReleaseAs.in(changes("feat: a"))).isEmpty();
  }

  @Test
  void a_footer_without_a_version_is_a_problem_that_names_the_commit() {
    assertThatThrownBy(() -> ReleaseAs.in(changes("fix: a\nRelease-As: next")))
        .isInstanceOf(ProblemException.class)
        .hasMessage("'Release-As: next' in commit 1111111 names no version.");
  }

  private static Versioning rule(Strategy strategy) {
    return Versioning.of(
        new VersioningConfig(
            strategy, false, false, Optional.empty(), false, Optional.empty(), Optional.empty()));
  }
}
