package dev.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.qa.ConfigOrigin;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoctorSourcesTest {

  private static final PrintWriter NOWHERE = new PrintWriter(Writer.nullWriter());

  private final DoctorSources table =
      new DoctorSources(new Console(NOWHERE, NOWHERE, false, false));

  @Test
  void each_place_has_a_line_with_whether_it_counts_and_why_not() {
    List<ConfigOrigin> origins =
        List.of(
            new ConfigOrigin("flags", "--space-id", false, false, false, "not given", List.of()),
            new ConfigOrigin(
                "environment", "SLIPWAY_QA_DEV_*", true, true, false, "", List.of("baseUrl")),
            new ConfigOrigin(
                "slipway.yml",
                "slipway.yml",
                true,
                true,
                true,
                "baseUrl is overridden by the environment variable SLIPWAY_QA_DEV_BASE_URL",
                List.of("baseUrl", "token")));

    assertThat(table.of(origins))
        .isEqualTo(
            """
            Where settings come from, the strongest first
              source       where             used     what it says
              environment  SLIPWAY_QA_DEV_*  yes      baseUrl
              slipway.yml  slipway.yml       in part  baseUrl, token; baseUrl is overridden by the\
             environment variable SLIPWAY_QA_DEV_BASE_URL
              nothing from: --space-id
            """);
  }

  @Test
  void where_no_place_is_known_there_is_no_table() {
    assertThat(table.of(List.of())).isEmpty();
  }
}
