package dev.slipway.engine.commit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read in place of a message, and in which pieces: release-please.md, 3.1. */
class MessagePiecesTest {

  private static final String OVERRIDE =
      "words BEGIN_COMMIT_OVERRIDE fix: b\n\nfeat: c\nEND_COMMIT_OVERRIDE words";

  @Test
  void an_override_in_the_pull_request_replaces_the_message() {
    assertThat(told("feat: a", OVERRIDE)).containsExactly("fix: b", "feat: c");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BEGIN_COMMIT_OVERRIDE fix: b                                                | fix: b",
        "END_COMMIT_OVERRIDE BEGIN_COMMIT_OVERRIDE fix: b                            | fix: b",
        "BEGIN_COMMIT_OVERRIDE fix: b END_COMMIT_OVERRIDE x END_COMMIT_OVERRIDE      | fix: b",
        "BEGIN_COMMIT_OVERRIDE fix: b BEGIN_COMMIT_OVERRIDE fix: c END_COMMIT_OVERRIDE | fix: b",
        "BEGIN_COMMIT_OVERRIDE  END_COMMIT_OVERRIDE fix: b                           | feat: a",
        "END_COMMIT_OVERRIDE fix: b                                                  | feat: a",
      })
  void an_override_reaches_to_the_next_marker(String body, String change) {
    assertThat(told("feat: a", body)).containsExactly(change);
  }

  @ParameterizedTest
  @ValueSource(strings = {"feat: a (#12)", "Merge pull request #12 from ada/topic"})
  void an_override_counts_in_a_message_that_a_forge_made_from_a_pull_request(String subject) {
    assertThat(Telling.of(subject + "\n\n" + OVERRIDE)).containsExactly("fix: b", "feat: c");
  }

  @Test
  void an_override_in_any_other_message_is_text() {
    assertThat(Telling.of("feat: a\n\n" + OVERRIDE)).containsExactly("feat: a", "feat: c");
  }

  @Test
  void a_pull_request_without_override_has_the_last_word() {
    assertThat(told("feat: a (#12)\n\n" + OVERRIDE, "words"))
        .containsExactly("feat: a (#12)", "feat: c");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n\n", "\n\n\n", "\r\n\r\n", "\n\r\n", "\r\n\n"})
  void a_paragraph_that_begins_with_a_usual_type_is_a_piece(String blank) {
    assertThat(Telling.of("chore: a" + blank + "feat: b" + blank + "fix(x): c"))
        .containsExactly("chore: a", "feat: b", "fix(x): c");
  }

  @ParameterizedTest
  @ValueSource(strings = {"feat!: b", "Feat: b", "feat:b", "deps: b", "feat(x)!: b", "feat #: b"})
  void other_paragraphs_are_not(String paragraph) {
    assertThat(MessagePieces.of("chore: a\n\n" + paragraph)).hasSize(1);
  }

  @Test
  void one_line_end_begins_no_piece() {
    assertThat(MessagePieces.of("chore: a\nfeat: b\r\rfeat: c\n \nfeat: d")).hasSize(1);
  }

  @Test
  void a_piece_that_is_no_change_spares_the_others() {
    assertThat(Telling.of("Merge pull request #12 from a/b\n\nfeat: title\n\nfix: x\ny(z"))
        .containsExactly("feat: title");
  }

  @Test
  void footers_belong_to_the_piece_before_them() {
    assertThat(Telling.of("feat: a\n\nfix: b\n\nCloses #1"))
        .containsExactly("feat: a", "fix: b [Closes #1]");
  }

  @Test
  void nested_commits_are_read_after_the_text_around_them() {
    String message =
        """
        feat: a
        BEGIN_NESTED_COMMIT
        fix: b

        feat: c
        END_NESTED_COMMIT
        x: y
        BEGIN_NESTED_COMMIT
        fix: d
        END_NESTED_COMMIT

        fix: e
        """;

    assertThat(Telling.of(message))
        .containsExactly("x: y", "feat: a", "fix: e", "feat: c", "fix: b", "fix: d");
  }

  @Test
  void a_nested_commit_without_an_end_reaches_to_the_next_one() {
    assertThat(MessagePieces.of("aBEGIN_NESTED_COMMIT b BEGIN_NESTED_COMMIT c END_NESTED_COMMITd"))
        .isEqualTo(List.of("ad", "b", "c"));
  }

  private static List<String> told(String message, String pullRequestBody) {
    return Telling.of(MessageParser.parse(Commits.commit(message), Optional.of(pullRequestBody)));
  }
}
