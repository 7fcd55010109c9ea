package dev.slipway.engine.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.Utf8Text;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What must hold for every {@link Updater}. Extend it and give the updater and a sample in which
 * {@code 1.4.0} stands where the version stands and nowhere else, and {@code café} somewhere.
 */
public abstract class UpdaterLaws {

  /** Ways to write the same file otherwise. */
  enum Writing {
    USUAL(text -> text),
    WINDOWS(text -> text.replace("\n", "\r\n")),
    BYTE_ORDER_MARK(text -> "\uFEFF" + text),
    NO_FINAL_NEWLINE(String::stripTrailing),
    MORE_NEWLINES(text -> text + "\n\n"),
    OUTSIDE_THE_FIRST_PLANE(text -> text.replace("café", "😀")),
    LATIN_1(text -> text.replace("é", "\uDCE9")),
    LONG(text -> text.replace("café", "café ".repeat(20_000)));

    private final UnaryOperator<String> rewrite;

    Writing(UnaryOperator<String> rewrite) {
      this.rewrite = rewrite;
    }
  }

  protected abstract Updater updater();

  protected abstract String sample();

  @ParameterizedTest
  @ValueSource(
      strings = {"0.0.1", "10.20.30", "1.4.1", "2.0.0-rc.1", "2.0.0-alpha-b.1", "2.0.0+build-7.x"})
  void nothing_but_the_version_changes(String version) {
    assertThat(update(sample(), version)).isEqualTo(sample().replace("1.4.0", version));
  }

  @ParameterizedTest
  @EnumSource
  void every_byte_outside_the_version_stays(Writing writing) {
    String text = writing.rewrite.apply(sample());
    assertThat(Utf8Text.encode(update(text, "2.0.0-rc.1")))
        .isEqualTo(Utf8Text.encode(text.replace("1.4.0", "2.0.0-rc.1")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.1", "2.0.0-rc.1", "2.0.0-alpha-b.1", "2.0.0+build-7.x"})
  void twice_is_once(String version) {
    String once = update(sample(), version);
    assertThat(update(once, version)).isEqualTo(once);
  }

  @Test
  void F24_a_file_that_has_the_version_is_right_as_it_is() {
    assertThat(update(sample(), "1.4.0")).isEqualTo(sample());
  }

  private String update(String text, String version) {
    return updater().update(text, Changes.to(version));
  }
}
