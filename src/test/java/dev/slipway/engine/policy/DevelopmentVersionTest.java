package dev.slipway.engine.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.slipway.engine.policy.DevelopmentVersion.Nearest;
import dev.slipway.engine.policy.NearestTag.Release;
import dev.slipway.model.Commit;
import dev.slipway.model.CommitId;
import dev.slipway.model.Notation;
import dev.slipway.model.Person;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DevelopmentVersionTest {

  @ParameterizedTest
  @CsvSource({
    "0.2.0,         0,  false, 0.2.0",
    "0.1.2,         10, false, 0.1.3.dev10",
    "0.1.2,         10, true,  0.1.3.dev10",
    "0.2.0,         0,  true,  0.2.1.dev0",
    "1.9.9,         1,  false, 1.9.10.dev1",
    "1.0.0-rc.1,    3,  false, 1.0.0rc2.dev3",
    "1.0.0rc9,      3,  false, 1.0.0rc10.dev3",
    "1.0.0-alpha,   2,  false, 1.0.0a1.dev2",
    "1.0.0.post1,   2,  false, 1.0.0.post2.dev2",
    "0.6.6-preview, 0,  false, 0.6.6.dev0"
  })
  void a_version_comes_from_the_nearest_tag(
      String released, int distance, boolean dirty, String version) {
    Nearest nearest = new Nearest("v" + released, Notation.PEP440.parse(released), distance);

    assertThat(DevelopmentVersion.after(nearest, dirty).text()).isEqualTo(version);
    assertThat(DevelopmentVersion.after(nearest, dirty).version()).hasToString(version);
  }

  @Test
  void it_is_higher_than_the_tag_and_lower_than_what_comes_next() {
    ReleaseVersion tag = ReleaseVersion.parse("1.4.0");

    assertThat(DevelopmentVersion.after(new Nearest("v1.4.0", tag, 3), false).version())
        .isBetween(tag, Notation.PEP440.parse("1.4.1a0"));
  }

  @Test
  void without_a_tag_the_way_leads_to_the_first_version() {
    assertThat(DevelopmentVersion.untagged(7).text()).isEqualTo("0.1.dev7");
    assertThat(DevelopmentVersion.untagged(7).version()).hasToString("0.1.0.dev7");
  }

  @ParameterizedTest
  @CsvSource({
    "0.6.6-preview.1, SLIP-131",
    "1.0.0.dev3,      SLIP-131",
    "1.0.0-canary.1,  SLIP-126"
  })
  void what_nothing_can_come_after_is_refused(String released, String code) {
    Nearest nearest = new Nearest("v" + released, Notation.PEP440.parse(released), 1);

    assertThat(
            catchThrowableOfType(
                    ProblemException.class, () -> DevelopmentVersion.after(nearest, false))
                .problems())
        .extracting(Problem::code)
        .containsExactly(code);
  }

  /** Not along first parents: both sides of a merge count. */
  @Test
  void commits_that_the_tag_does_not_contain_are_counted_on_every_way() {
    List<Commit> history =
        List.of(commit(6, 5, 4), commit(5, 3), commit(4, 2), commit(3, 2), commit(2, 1), commit(1));

    assertThat(nearest(history, 6, release("v1.0.0", "1.0.0", 2)))
        .contains(new Nearest("v1.0.0", ReleaseVersion.parse("1.0.0"), 4));
  }

  @Test
  void the_nearest_tag_is_the_one_with_the_fewest_commits_since() {
    List<Commit> history =
        List.of(commit(6, 5, 4), commit(5, 3), commit(4, 2), commit(3, 2), commit(2, 1), commit(1));

    assertThat(
            nearest(history, 6, release("v2.0.0", "2.0.0", 4), release("v1.1.0", "1.1.0", 5))
                .map(Nearest::tag))
        .contains("v1.1.0");
  }

  @Test
  void of_two_tags_on_a_commit_the_higher_version_counts() {
    List<Commit> history = List.of(commit(2, 1), commit(1));

    assertThat(
            nearest(
                    history,
                    2,
                    release("v1.0.0-rc.1", "1.0.0-rc.1", 1),
                    release("v1.0.0", "1.0.0", 1))
                .map(Nearest::tag))
        .contains("v1.0.0");
  }

  @Test
  void tags_that_the_commit_does_not_contain_do_not_count() {
    assertThat(nearest(List.of(commit(1)), 1, release("v9.0.0", "9.0.0", 9))).isEmpty();
  }

  private static Optional<Nearest> nearest(List<Commit> history, int head, Release... releases) {
    return new NearestTag(history).to(id(head), List.of(releases));
  }

  private static Release release(String tag, String version, int commit) {
    return new Release(tag, ReleaseVersion.parse(version), id(commit));
  }

  private static Commit commit(int number, int... parents) {
    return new Commit(
        id(number),
        IntStream.of(parents).mapToObj(DevelopmentVersionTest::id).toList(),
        new Person("Ada", "ada@example.org"),
        Instant.EPOCH,
        "feat: one",
        List.of());
  }

  private static CommitId id(int number) {
    return new CommitId("%040x".formatted(number));
  }
}
