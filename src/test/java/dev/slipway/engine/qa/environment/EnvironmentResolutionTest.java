package dev.slipway.engine.qa.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.qa.ConfigOrigin;
import dev.slipway.model.qa.Environment;
import dev.slipway.model.qa.QaConfig;
import dev.slipway.model.qa.Secret;
import dev.slipway.model.qa.TokenKind;
import dev.slipway.testkit.GateBench;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an environment is, and who says so. */
class EnvironmentResolutionTest {

  private static final String FILE =
      "environments: {dev: {baseUrl: \"https://file\", token: {env: QA_TOKEN},"
          + " vars: {space: file, region: eu}}, next: {}}\n";
  private static final String USER =
      "environments: {dev: {baseUrl: \"https://user\", token: {env: USER_TOKEN},"
          + " vars: {space: user, colour: red}}, own: {baseUrl: \"https://own\"}}\n";
  private static final Map<String, String> ALL =
      Map.of(
          "SLIPWAY_QA_DEV_BASE_URL", "https://variable",
          "SLIPWAY_QA_DEV_TOKEN", "ghp_variable",
          "SLIPWAY_QA_DEV_SPACE_ID", "variable");

  @Test
  void a_flag_counts_before_a_variable() {
    Environment dev = with(FILE, USER, ALL).resolve("dev", Optional.of("flag"));

    assertThat(dev.space()).contains("flag");
    assertThat(dev.spaceSource()).contains("--space-id");
    assertThat(dev.vars()).containsEntry("space", "flag");
  }

  @Test
  void a_variable_counts_before_the_file() {
    Environment dev = dev(with(FILE, USER, ALL));

    assertThat(dev.baseUrl()).contains("https://variable");
    assertThat(dev.baseUrlSource()).contains("the environment variable SLIPWAY_QA_DEV_BASE_URL");
    assertThat(dev.token()).contains(new Secret("ghp_variable"));
    assertThat(dev.tokenKind()).isEqualTo(TokenKind.GITHUB_CLASSIC);
    assertThat(dev.space()).contains("variable");
  }

  @Test
  void the_file_counts_before_the_users_own() {
    Environment dev = dev(with(FILE, USER, Map.of("QA_TOKEN", "a", "USER_TOKEN", "b")));

    assertThat(dev.baseUrl()).contains("https://file");
    assertThat(dev.tokenSource()).contains("the environment variable QA_TOKEN");
    assertThat(dev.vars())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("space", "file", "region", "eu", "colour", "red"));
  }

  @Test
  void the_users_own_file_gives_what_nothing_else_has() {
    Environment dev = dev(with(FILE, USER, Map.of("USER_TOKEN", "b")));

    assertThat(dev.token()).contains(new Secret("b"));
    assertThat(dev.isComplete()).isTrue();
  }

  @Test
  void origins_stand_in_order_with_what_is_used_and_what_is_ignored_and_why() {
    Environment dev = dev(with(FILE, USER, Map.of("SLIPWAY_QA_DEV_SPACE_ID", "7")));

    assertThat(dev.origins())
        .containsExactly(
            new ConfigOrigin("flags", "--space-id", false, false, false, "not given", List.of()),
            new ConfigOrigin(
                "environment", "SLIPWAY_QA_DEV_*", true, true, false, "", List.of("vars.space")),
            new ConfigOrigin(
                "slipway.yml",
                "slipway.yml",
                true,
                true,
                true,
                "token is missing: the environment variable QA_TOKEN is not set; vars.space is"
                    + " overridden by the environment variable SLIPWAY_QA_DEV_SPACE_ID",
                List.of("baseUrl", "token", "vars.region", "vars.space")),
            new ConfigOrigin(
                "user configuration",
                "config.yml",
                true,
                true,
                true,
                "baseUrl is overridden by slipway.yml; token is missing: the environment variable"
                    + " USER_TOKEN is not set; vars.space is overridden by the environment variable"
                    + " SLIPWAY_QA_DEV_SPACE_ID",
                List.of("baseUrl", "token", "vars.colour", "vars.space")));
  }

  @Test
  void everything_that_is_missing_is_named() {
    String file = "environments: {dev: {token: {env: QA_TOKEN}}}\n";

    assertThat(dev(with(file, "", Map.of())).problems())
        .extracting(Problem::code, Problem::kind, Problem::what)
        .containsExactly(
            tuple("SLIP-822", Problem.Kind.NOT_CONFIGURED, "The environment dev has no base URL."),
            tuple(
                "SLIP-823",
                Problem.Kind.NOT_CONFIGURED,
                "The environment dev needs a token, and this is not set:"
                    + " QA_TOKEN, SLIPWAY_QA_DEV_TOKEN."));
  }

  @Test
  void an_environment_that_declares_no_token_needs_none() {
    assertThat(with("", USER, Map.of()).resolve("own", Optional.empty()).isComplete()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", " Dev ", "DEV", "-dev."})
  void a_name_is_known_however_it_is_typed(String typed) {
    assertThat(with(FILE, "", ALL).resolve(typed, Optional.empty()).name()).isEqualTo("dev");
  }

  @Test
  void a_name_that_no_file_has_is_known_by_its_variables() {
    EnvironmentResolution all =
        with(FILE, "", Map.of("SLIPWAY_QA_PR_7_BASE_URL", "https://pr7.example.com"));

    assertThat(all.resolve("PR 7", Optional.empty()).name()).isEqualTo("pr-7");
    assertThat(all.names()).containsExactly("dev", "next");
  }

  @Test
  void a_name_that_nothing_knows_is_refused_with_the_nearest_and_all_others() {
    assertThatThrownBy(() -> with(FILE, USER, Map.of()).resolve("nxt", Optional.empty()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            told -> {
              assertThat(told.problems().get(0).what()).contains("'nxt'", "dev, next, own");
              assertThat(told.problems().get(0).remedy()).contains("--env next");
            });
  }

  @Test
  void where_there_is_no_environment_at_all_nothing_is_configured() {
    assertThatThrownBy(() -> with("", "", Map.of()).resolve("dev", Optional.empty()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            told ->
                assertThat(told.problems().get(0).kind()).isEqualTo(Problem.Kind.NOT_CONFIGURED));
  }

  @Test
  void a_base_url_with_a_password_is_refused_without_telling_it() {
    Environment dev =
        dev(with(FILE, "", Map.of("SLIPWAY_QA_DEV_BASE_URL", "https://ada:hush@dev")));

    assertThat(dev.baseUrl()).isEmpty();
    assertThat(dev.problems().get(0).what()).contains("SLIPWAY_QA_DEV_BASE_URL");
    assertThat(dev.problems().toString()).doesNotContain("hush");
  }

  @Test
  void white_space_around_a_token_is_left_away_with_a_warning() {
    Environment dev = dev(with(FILE, "", Map.of("QA_TOKEN", " secret\n")));

    assertThat(dev.token()).contains(new Secret("secret"));
    assertThat(dev.warnings()).extracting(Problem::code).containsExactly("SLIP-826");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sec\nret", "sec\u0000ret", "sécret"})
  void a_token_that_no_header_can_have_is_refused(String token) {
    Environment dev = dev(with(FILE, "", Map.of("QA_TOKEN", token)));

    assertThat(dev.token()).isEmpty();
    assertThat(dev.problems()).extracting(Problem::code).containsExactly("SLIP-825");
  }

  @Test
  void a_token_that_others_can_read_on_its_way_is_warned_of() {
    Environment dev =
        dev(
            with(
                FILE,
                "",
                Map.of("QA_TOKEN", "x", "SLIPWAY_QA_DEV_BASE_URL", "http://dev.example.com")));

    assertThat(dev.warnings()).extracting(Problem::code).containsExactly("SLIP-827");
    assertThat(dev.isComplete()).isTrue();
  }

  private static Environment dev(EnvironmentResolution all) {
    return all.resolve("dev", Optional.empty());
  }

  /** An empty text is a file that is not there. */
  private static EnvironmentResolution with(
      String file, String user, Map<String, String> variables) {
    return new EnvironmentResolution(
        new EnvironmentSources(
            config(file),
            "slipway.yml",
            config(user).map(QaConfig::environments),
            "config.yml",
            variables));
  }

  private static Optional<QaConfig> config(String yaml) {
    return yaml.isEmpty() ? Optional.empty() : Optional.of(GateBench.config(yaml));
  }
}
