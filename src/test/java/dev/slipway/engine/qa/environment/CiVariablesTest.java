package dev.slipway.engine.qa.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.qa.EnvironmentConfig;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CiVariablesTest {

  private static CiVariables of(String... pairs) {
    Map<String, String> all = new TreeMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      all.put(pairs[i], pairs[i + 1]);
    }
    return new CiVariables("AX_QA", all);
  }

  private static EnvironmentConfig declared(
      Optional<String> url, Optional<String> token, Map<String, String> vars) {
    return new EnvironmentConfig(
        "dev", url, token, Optional.empty(), new TreeMap<>(), new TreeMap<>(vars), 4);
  }

  @Test
  void each_setting_stands_under_its_first_name_which_counts() {
    assertThat(
            of("AX_QA_DEV_TOKEN", "a", "AX_QA_DEV_PAT", "b", "AX_QA_DEV_URL", "c")
                .of(List.of("dev")))
        .isEqualTo(Map.of("AX_QA_DEV_TOKEN", "a", "AX_QA_DEV_BASE_URL", "c"));
  }

  @Test
  void neither_another_prefix_nor_another_environment_counts() {
    assertThat(of("QA_DEV_TOKEN", "a", "AX_QA_NEXT_TOKEN", "b").of(List.of("dev"))).isEmpty();
  }

  @Test
  void a_name_is_written_in_capitals_with_underscores() {
    assertThat(of("AX_QA_DEV_EU_1_TOKEN", "a").of(List.of("dev-eu.1"))).hasSize(1);
  }

  @Test
  void an_environment_that_nobody_declares_needs_a_space_where_a_check_asks_for_one() {
    CiVariables nothing = of("AX_QA_DEV_TOKEN", " ");
    assertThat(nothing.missing("dev", Optional.empty(), true))
        .containsExactly("AX_QA_DEV_TOKEN", "AX_QA_DEV_BASE_URL", "AX_QA_DEV_SPACE_ID");
    assertThat(nothing.missing("dev", Optional.empty(), false))
        .containsExactly("AX_QA_DEV_TOKEN", "AX_QA_DEV_BASE_URL");
  }

  @Test
  void what_is_declared_without_it_needs_no_token_and_no_space() {
    EnvironmentConfig open = declared(Optional.of("http://dev"), Optional.empty(), Map.of());
    assertThat(of().missing("dev", Optional.of(open), false)).isEmpty();
  }

  @Test
  void a_space_that_checks_ask_for_is_needed_unless_it_is_declared() {
    Optional<String> url = Optional.of("http://dev");
    EnvironmentConfig without = declared(url, Optional.of("T"), Map.of());
    EnvironmentConfig with = declared(url, Optional.of("T"), Map.of("space", "1"));
    assertThat(of("AX_QA_DEV_PAT", "a").missing("dev", Optional.of(without), true))
        .containsExactly("AX_QA_DEV_SPACE_ID");
    assertThat(of("T", "a").missing("dev", Optional.of(with), true))
        .containsExactly("AX_QA_DEV_TOKEN");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"1, true", "TRUE, true", "yes, true", "y, true", "on, true", "0, false", "n, false"})
  void a_switch_says_yes_or_no(String word, boolean on) {
    assertThat(of("AX_QA_REQUIRE_MATRIX", word).isOn("REQUIRE_MATRIX")).isEqualTo(on);
    assertThat(of().isOn("REQUIRE_MATRIX")).isFalse();
  }

  @Test
  void a_switch_that_says_neither_is_told() {
    CiVariables unclear = of("AX_QA_REQUIRE_MATRIX", "maybe");
    assertThatThrownBy(() -> unclear.isOn("REQUIRE_MATRIX"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("maybe");
  }

  @ParameterizedTest(name = "\"{0}\"")
  @ValueSource(strings = {"", "A B", "1A", "A-B"})
  void what_begins_no_variable_is_no_prefix(String prefix) {
    assertThatThrownBy(() -> new CiVariables(prefix, Map.of()))
        .isInstanceOf(ProblemException.class);
  }
}
