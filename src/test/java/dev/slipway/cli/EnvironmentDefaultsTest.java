package dev.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Model.OptionSpec;

class EnvironmentDefaultsTest {

  @ParameterizedTest(name = "\"{0}\"")
  @CsvSource({"'',", "' ',", "dev, dev"})
  void a_variable_without_a_word_says_nothing(String text, String value) throws Exception {
    OptionSpec option = OptionSpec.builder("--env").arity("1").type(String.class).build();

    assertThat(new EnvironmentDefaults(Map.of("SLIPWAY_ENV", text), List.of()).defaultValue(option))
        .isEqualTo(value);
  }
}
