package dev.slipway.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextChangeTest {

  @Test
  void lines_that_come_and_go_are_told_apart() {
    TextChange change = change(Optional.of("a\nb\nb\nc\n"), Optional.of("a\nb\nd\n"));

    assertThat(change.coming()).containsExactly("d");
    assertThat(change.going()).containsExactly("b", "c");
    assertThat(change).hasToString("ci.yml (1 line comes, 2 go)");
  }

  @Test
  void a_file_that_comes_or_goes_is_told_as_such() {
    assertThat(change(Optional.empty(), Optional.of("a\n"))).hasToString("ci.yml (is new)");
    assertThat(change(Optional.of("a\n"), Optional.empty())).hasToString("ci.yml (is deleted)");
  }

  private static TextChange change(Optional<String> before, Optional<String> after) {
    return new TextChange("ci.yml", before, after);
  }
}
