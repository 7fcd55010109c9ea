package dev.slipway.engine.pullrequest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.BranchName;
import org.junit.jupiter.api.Test;

class OverflowTest {

  private static final BranchName HEAD = new BranchName("release-please--branches--main");

  @Test
  void a_body_of_the_limit_stays() {
    assertThat(Overflow.of(HEAD, "x".repeat(65_536))).isEmpty();
  }

  @Test
  void a_longer_body_is_kept_on_a_branch_of_its_own() {
    String body = "⚠".repeat(65_537);

    assertThat(Overflow.of(HEAD, body))
        .contains(
            new Overflow(new BranchName("release-please--branches--main--release-notes"), body));
  }

  @Test
  void length_is_counted_in_utf_16_units() {
    assertThat(Overflow.of(HEAD, "😀".repeat(32_769))).isPresent();
  }

  @Test
  void the_pointer_names_the_place() {
    assertThat(Overflow.pointer("https://example.org/notes"))
        .isEqualTo(
            "This release is too large to preview in the pull request body."
                + " View the full release notes here: https://example.org/notes")
        .matches(Overflow::isPointer);
  }

  @Test
  void another_body_is_no_pointer() {
    assertThat(Overflow.isPointer("This release is large.")).isFalse();
  }
}
