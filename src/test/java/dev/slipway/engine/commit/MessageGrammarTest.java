package dev.slipway.engine.commit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.commit.Dropped.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are changes: release-please.md, 3.2. */
class MessageGrammarTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '$',
      value = {
        "feat: x                  | feat   |        | x",
        "feat:x                   | feat   |        | x",
        "Feat: x                  | Feat   |        | x",
        "feat(api): x             | feat   | api    | x",
        "feat(a b,c): x           | feat   | a b,c  | x",
        "feat(a:b!): x            | feat   | a:b!   | x",
        "feat!: x                 | feat   |        | x",
        "feat(api)!: x            | feat   | api    | x",
        "feat(x)BREAKING CHANGE: y| feat   | x      | y",
        "feat(x)BREAKING-CHANGE: y| feat   | x      | y",
        "feat: a: b (#12)         | feat   |        | a: b (#12)",
        "feat:                    | feat   |        | $$",
        "feat #12                 | feat   |        | 12",
        "feat(x) #12              | feat   | x      | 12",
        "Merge #12 from foo       | Merge  |        | 12 from foo",
        "JIRA-1: feat: x          | JIRA-1 |        | feat: x",
        "1.2.3: x                 | 1.2.3  |        | x",
        "BREAKING-CHANGE: x       | BREAKING-CHANGE | | x",
        "featBREAKING-CHANGE: x   | featBREAKING-CHANGE | | x",
      })
  void a_header_is_read(String header, String type, String scope, String description) {
    ConventionalCommit change = Commits.parsed(header).changes().get(0);

    assertThat(change.type()).isEqualTo(type);
    assertThat(change.scope().orElse(null)).isEqualTo(scope);
    assertThat(change.description()).isEqualTo(description);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"feat:\u00a0\ufeff\t\u000b\f x", "\u2003\n feat:x\n\u00a0\n", "feat: x\r\n"})
  void white_space_around_the_parts_of_a_header_is_skipped(String message) {
    assertThat(Telling.of(message)).containsExactly("feat: x");
  }

  @Test
  void only_some_white_space_is_white_space() {
    assertThat(Telling.of("feat\u2003: \u2003x")).containsExactly("feat\u2003: \u2003x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "feat (x): y",
        "feat : y",
        "feat!(x): y",
        "feat(x)!!: y",
        "feat(): y",
        "feat!BREAKING CHANGE: y",
        "featBREAKING CHANGE: y",
        "BREAKING CHANGE: y",
        "\u2728 feat: x",
        "[J-1] feat: x",
        "fixup! feat: x",
        "Revert \"feat: x\"",
        "Merge pull request #12 from a/b",
        "plain prose",
        "word",
        "!: x",
        ": x",
        "#12",
        "x  #12",
        "x\t#12",
      })
  void other_headers_are_no_changes(String header) {
    ParsedMessage told = Commits.parsed(header + "\n\nSome body.\n\nCloses #12");

    assertThat(told.changes()).isEmpty();
    assertThat(told.dropped()).extracting(Dropped::reason).containsExactly(Reason.NOT_CONVENTIONAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"foo(bar", "foo(bar(baz))", "foo((", "foo(", "foo(bar baz", "Closes(x: y"})
  void a_parenthesis_left_open_at_the_start_of_a_line_spoils_the_piece(String line) {
    for (String message :
        List.of("feat: a\n\n" + line, "feat: a\n" + line + "\nx", "feat: a\n\nx: y\n" + line)) {
      ParsedMessage told = Commits.parsed(message);

      assertThat(told.changes()).as(message).isEmpty();
      assertThat(told.dropped())
          .extracting(Dropped::reason)
          .containsExactly(Reason.UNCLOSED_PARENTHESIS);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "foo(bar) x",
        "foo() x",
        "foo()(",
        "foo(a)(b",
        "call foo(bar(baz))",
        "  foo(bar(baz))",
        "\tfoo(bar",
        "(paren",
        "!(x",
        "foo!(b",
        "BREAKING-CHANGE(x",
        "BREAKING CHANGE(x",
      })
  void other_parentheses_do_no_harm(String line) {
    assertThat(Telling.of("feat: a\n\n" + line)).containsExactly("feat: a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\n\n", "\r\n\r\n", "\n\n\n", "\n\r\n"})
  void every_line_end_is_one(String end) {
    String message = String.join(end, "chore: a", "words", "x: 1", "y: 2", "  3");

    assertThat(Telling.of(message)).containsExactly("x: 1", "y: 2", "chore: a");
  }
}
