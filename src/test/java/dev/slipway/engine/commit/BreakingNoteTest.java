package dev.slipway.engine.commit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a change breaks: release-please.md, 3.3. In the tables a tilde is the end of a line. */
class BreakingNoteTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '$',
      value = {
        "feat!: a (#12)                                         | a (#12)",
        "feat: a~~BREAKING CHANGE: b                            | b",
        "feat: a~~BREAKING-CHANGE: b                            | b",
        "feat: a~~BREAKING CHANGE #b                            | b",
        "feat!: a~~BREAKING CHANGE: b                           | b",
        "feat!: a~~body~~BREAKING CHANGE: b~c                   | b c",
        "feat!:~~BREAKING CHANGE: b                             | b",
        "feat: a~~BREAKING CHANGE: b~  c~  d                    | d",
        "feat: a~~BREAKING CHANGE: b~BREAKING CHANGE: c         | c",
        "feat: a~~fix(x)BREAKING CHANGE: b                      | b",
        "feat: a~~body~~BREAKING CHANGE: b~c~d                  | b c d",
        "feat: a~~BREAKING CHANGE:b~c                           | b c",
        "feat: a~~BREAKING CHANGE: b~c~BREAKING CHANGE: d~e     | b c d e",
        "feat: a~~BREAKING CHANGE: b~BREAKING CHANGE c~d        | b  c d",
        "feat: a~~BREAKING CHANGE: b~c~~d                       | b c",
        "feat: a~~BREAKING CHANGE:~b~c                          | $$",
        "feat: a~~body BREAKING-CHANGE: b~c                     | b",
        "feat: a~~body BREAKING-CHANGE:~b~c                     | b",
        "feat: a~~body BREAKING-CHANGE: b BREAKING-CHANGE: c    | b BREAKING-CHANGE: c",
        "feat!: a~~body BREAKING-CHANGE: b~c                    | a~b",
      })
  void a_note_is_found(String message, String note) {
    assertThat(noteOf(message)).contains(note.replace('~', '\n'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "feat: a",
        "feat!:",
        "feat: a~~Breaking Change: b",
        "feat: a~~BREAKING CHANGES: b",
        "feat: a~~BREAKING CHANGE b",
        "feat: a~~BREAKING CHANGE : b",
        "feat: a~~breaking-change: b",
        "feat: a~~  BREAKING CHANGE: b",
        "feat: a~~body BREAKING CHANGE: b",
        "feat: a~~BREAKING CHANGE:",
        "feat: a~~BREAKING CHANGE: b~BREAKING CHANGE:",
        "feat: a~~BREAKING CHANGE #b~prose",
        "feat: a BREAKING-CHANGE: b",
        "BREAKING-CHANGE: b",
      })
  void others_break_nothing(String message) {
    assertThat(noteOf(message)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "one~#### Head~- x~- y~~after|one~    #### Head~    - x~    - y",
        "one~two~* x~three|one two~    * x~    three",
        "one  ~* x  ~* y  |one~    * x  ~    * y",
        "* one~two|* one two",
        "one~ * two~three|one  * two three",
        "one~### two~-three|one ### two -three",
      })
  void a_note_is_one_paragraph_and_maybe_a_list(String text, String note) {
    assertThat(noteOf("feat: a~~body~BREAKING CHANGE: " + text)).contains(note.replace('~', '\n'));
  }

  private static Optional<String> noteOf(String message) {
    List<ConventionalCommit> told = Commits.parsed(message.replace('~', '\n')).changes();
    return told.get(told.size() - 1).breaking();
  }
}
