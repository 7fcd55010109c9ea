package dev.slipway.engine.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.config.ReleaseType;
import org.junit.jupiter.api.Test;

class HelmTest {

  private final Told helm = Told.of(ReleaseType.HELM).at("charts/widget");

  @Test
  void the_chart_has_to_be_there() {
    assertThat(helm.updates()).containsExactly("required charts/widget/Chart.yaml ChartYaml");
  }

  @Test
  void the_name_is_the_charts() {
    assertThat(helm.file("charts/widget/Chart.yaml", "name: widget\n").nameInFiles())
        .contains("widget");
  }
}
