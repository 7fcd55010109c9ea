package dev.slipway.engine.commit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.slipway.engine.commit.Dropped.Reason;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whatever tells no change says why. */
class DroppedTest {

  @Test
  void a_header_says_how_far_it_reads() {
    assertThat(Commits.parsed("Merge branch 'x'\n\nbody").dropped())
        .containsExactly(
            new Dropped(
                Commits.id(1),
                "Merge branch 'x'",
                Reason.NOT_CONVENTIONAL,
                "column 6: not the form \"type(scope): description\""));
  }

  @Test
  void an_open_parenthesis_says_where_it_is() {
    assertThat(Commits.parsed("feat: a\n\nwords\r\n\r\nfoo(bar\n\nmore").dropped())
        .containsExactly(
            new Dropped(
                Commits.id(1),
                "feat: a",
                Reason.UNCLOSED_PARENTHESIS,
                "line 5, column 4: \"(\" is not closed on its line"));
  }

  @Test
  void an_open_parenthesis_in_a_header_is_one_too() {
    assertThat(Commits.parsed("feat(x: y").dropped())
        .extracting(Dropped::reason, Dropped::detail)
        .containsExactly(
            tuple(
                Reason.UNCLOSED_PARENTHESIS, "line 1, column 5: \"(\" is not closed on its line"));
  }

  @Test
  void each_piece_has_its_own_reason() {
    assertThat(Commits.parsed("words\n\nfeat: a\nb(c\n\nfix: d\n\nfix(a(b): e").dropped())
        .extracting(Dropped::line)
        .containsExactly("words", "feat: a", "fix(a(b): e");
  }

  @Test
  void a_footer_whose_continuation_spoils_it_is_dropped_alone() {
    ParsedMessage told = Commits.parsed("feat: a\nfix: b\n  c(d");

    assertThat(Telling.of(told)).containsExactly("feat: a");
    assertThat(told.dropped())
        .extracting(Dropped::line, Dropped::reason)
        .containsExactly(tuple("fix: b", Reason.UNCLOSED_PARENTHESIS));
  }

  @Test
  void a_reference_is_not_dropped() {
    assertThat(Commits.parsed("feat: a\n\nCloses #12").dropped()).isEmpty();
  }

  @Test
  void an_overridden_message_is_dropped() {
    ParsedMessage told =
        MessageParser.parse(
            Commits.commit("feat: a\n\nbody"), Optional.of("BEGIN_COMMIT_OVERRIDE\nfix: b"));

    assertThat(told.dropped())
        .containsExactly(
            new Dropped(
                Commits.id(1),
                "feat: a",
                Reason.OVERRIDDEN,
                "BEGIN_COMMIT_OVERRIDE in its pull request"));
  }

  @Test
  void an_empty_message_has_nothing_to_drop() {
    assertThat(Commits.parsed(" \n\n").dropped()).isEmpty();
  }
}
