package dev.slipway.engine.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.policy.VersionReader;
import dev.slipway.testkit.Situations;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingsTest {

  private static final VersionReader READER =
      new VersionReader(Situations.flow("flow: release-branch\n").version());

  @ParameterizedTest(name = "{1} beside {0}")
  @CsvSource({
    "v1.2.0, 1.2.0",
    "v1.2.0, V1.2.0",
    "v1.2.0, v1-2-0",
    "v1.2.0, v1.2.0-final",
    "v1.2.0, v1.2.0.1",
    "v1.2.0-preview.1, v1.2.0-preview1",
    "v1.2.0-preview.1, v1.2.0-preview-1",
    "v1.2.0-preview.1, v1.2.0-Preview.1",
    "v1.2.0-preview, v1.2.0-preview1"
  })
  void another_spelling_is_seen(String tag, String other) {
    assertThat(spellings(tag).in(List.of(tag, other))).containsExactly(other);
  }

  @ParameterizedTest(name = "{1} beside {0}")
  @CsvSource({
    "v1.2.0, v12.0.0",
    "v1.2.0, v1.20.0",
    "v1.2.0, v1.2.0-rc.1",
    "v1.2.0, v1.2.0-preview",
    "v1.2.0-preview, v1.2.0-preview.1",
    "v1.2.0, v1.2.1",
    "v1.2.0, nightly"
  })
  void another_version_is_none(String tag, String other) {
    assertThat(spellings(tag).in(List.of(tag, other))).isEmpty();
  }

  private static Spellings spellings(String tag) {
    return new Spellings(tag, "v", READER);
  }
}
