package dev.slipway.engine.commit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a message tells, and in which order: release-please.md, 3.3 and 3.4. */
class MessageChangesTest {

  static Stream<Arguments> changes() {
    return Stream.of(
        told("fix: a\n\nfeat: b\nfix(x): c", "fix: a", "fix(x): c", "feat: b"),
        told("feat: a\n\nfix!: b", "fix!: b [breaks: b]", "feat: a"),
        told(
            "feat: a\n\nSigned-off-by: A <a@b>\nhttps://x",
            "Signed-off-by: A <a@b>",
            "https: //x",
            "feat: a"),
        told(
            "chore: multi\nfeat: one\nfix(y): two\n  PiperOrigin-RevId: 3",
            "feat: one",
            "PiperOrigin-RevId: 3",
            "fix(y): two",
            "chore: multi"),
        told("chore: a\nfeat: one\n two\n three", "feat: one", "chore: a"),
        told(
            "fix: s (#10)\n\n* feat: one\n\n* fix: two\n\nCo-authored-by: B <b@c>",
            "Co-authored-by: B <b@c>",
            "fix: s (#10)"),
        told("feat: a\n\nfix #: b", "fix: b", "feat: a"),
        told("revert: feat: x", "revert: feat: x"),
        told("feat: a\n\nx: y\nprose", "feat: a"),
        told("feat: a\n\nprose\nx: y", "x: y", "feat: a"),
        told("feat: a\n\nx: y\n\nz: 1", "x: y", "z: 1", "feat: a"),
        told("Release-As: 3.0.0", "Release-As: 3.0.0"),
        told("feat: a  \nx: b  \ny: c", "x: b", "y: c", "feat: a  "));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void footers_are_changes_before_the_header(String message, List<String> changes) {
    assertThat(Telling.of(message)).isEqualTo(changes);
  }

  static Stream<Arguments> releases() {
    return Stream.of(
        told("chore: r\n\nRelease-As: 2.0.0", "Release-As: 2.0.0", "chore: r [as 2.0.0]"),
        told("chore: r\n\nrelease-as: v2.0.0 ", "release-as: v2.0.0", "chore: r [as v2.0.0]"),
        told("chore: r\n\nRelease-As #2.0.0", "chore: r [as 2.0.0]"),
        told("chore: r\n\nRelease-As: 1.0.0\n  2.0.0", "Release-As: 1.0.0", "chore: r [as 2.0.0]"),
        told(
            "chore: r\n\nRelease-As: 1.0.0\nRelease-As: 2.0.0",
            "Release-As: 1.0.0",
            "Release-As: 2.0.0",
            "chore: r [as 1.0.0] [as 2.0.0]"),
        told("chore: r\n\nRelease-As:", "Release-As: ", "chore: r [as ]"),
        told("chore: r\n\nRelease-As: 2.0.0\n\nmore text", "chore: r"),
        told("Release-As: 3.0.0", "Release-As: 3.0.0"));
  }

  @ParameterizedTest
  @MethodSource("releases")
  void a_release_as_footer_is_noted(String message, List<String> changes) {
    assertThat(Telling.of(message)).isEqualTo(changes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Closes #12", "Closes: #12", "Closes:#12", "Closes ##12", "Closes: see\n #12"})
  void a_footer_with_a_hash_and_a_number_is_a_reference(String footer) {
    assertThat(last("feat: a\n\n" + footer)).isEqualTo("feat: a [Closes #12]");
  }

  @Test
  void any_token_refers() {
    assertThat(last("feat: a\n\nfoo #1\nRefs: #14\nBREAKING CHANGE #12"))
        .isEqualTo("feat: a [breaks: 12] [foo #1] [Refs #14] [ #12]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Closes: 12",
        "Closes #12, #13",
        "Refs #12 and more",
        "Refs: PROJ-12",
        "Refs: foo/bar#12",
        "It closes #12",
        "Closes #\u0661",
        "Closes #",
      })
  void other_mentions_of_issues_are_no_references(String text) {
    assertThat(last("feat: a\n\n" + text)).isEqualTo("feat: a");
  }

  @Test
  void every_change_of_a_commit_has_its_id() {
    assertThat(Commits.parsed(7, "feat: a\n\nfix: b\n\nx: y").changes())
        .hasSize(3)
        .allSatisfy(change -> assertThat(change.id()).contains(Commits.id(7)));
  }

  private static String last(String message) {
    List<String> told = Telling.of(message);
    return told.get(told.size() - 1);
  }

  private static Arguments told(String message, String... changes) {
    return arguments(message, List.of(changes));
  }
}
