package dev.slipway.cli.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.testkit.GoldenCase;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ManualTest {

  private static final GoldenCase GOLDEN =
      new GoldenCase(Path.of("src/test/resources/golden/manual/harbour"));

  @Test
  void each_command_that_is_not_hidden_has_a_page() {
    assertThat(ManualPage.all(Harbour.spec(), "1.2.3"))
        .containsOnlyKeys(
            "harbour.1", "harbour-enter.1", "harbour-pilot.1", "harbour-pilot-call.1");
  }

  @Test
  void the_pages_are_the_golden_ones() {
    ManualPage.all(Harbour.spec(), "1.2.3").forEach(GOLDEN::expect);
  }

  @ParameterizedTest
  @EnumSource
  void the_completion_is_the_golden_one(Shell shell) {
    String name = "harbour." + shell.name().toLowerCase(Locale.ROOT);

    GOLDEN.expect(name, shell.script(Harbour.spec()));
  }
}
