package dev.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.qa.Document;
import dev.slipway.run.Outcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictCommandTest {

  @ParameterizedTest
  @EnumSource
  void ok_says_what_the_exit_status_says(Outcome outcome) {
    Document judged = Document.of(Map.of("ok", outcome == Outcome.FAILED));

    Document told = VerdictCommand.told("slipway/qa-matrix/v1", judged, outcome, List.of());

    assertThat(told.fields().get("ok")).isEqualTo(told.fields().get("exitCode").equals(0));
    assertThat(told.intact()).isTrue();
  }
}
