package dev.slipway.adapter.config;

import static dev.slipway.adapter.config.InMemory.config;
import static dev.slipway.adapter.config.InMemory.rootOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.config.PluginConfig;
import dev.slipway.model.config.PluginConfig.Kind;
import dev.slipway.model.config.ReleaseConfig;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of options that count at the root only. */
class RootOptionsTest {

  /** Without any effect, or tested by every other test here. */
  private static final List<String> BESIDES =
      List.of("$schema", "always-link-local", "commit-batch-size", "packages", "sequential-calls");

  private record Option(
      String key, Function<ReleaseConfig, Object> in, Object otherwise, String json, Object value) {

    @Override
    public String toString() {
      return key + " " + json;
    }
  }

  static Stream<Option> options() {
    return Stream.of(
        text("group-pull-request-title-pattern", ReleaseConfig::groupTitlePattern),
        text("bootstrap-sha", config -> config.history().bootstrapSha()),
        text("last-release-sha", config -> config.history().lastReleaseSha()),
        depth("release-search-depth", config -> config.history().releaseDepth(), 400),
        depth("commit-search-depth", config -> config.history().commitDepth(), 500),
        new Option("commit-search-depth", c -> c.history().commitDepth(), 500, "0", 500),
        new Option("release-search-depth", c -> c.history().releaseDepth(), 400, "0", 400),
        label("label", config -> config.labels().pending(), "autorelease: pending"),
        label("release-label", config -> config.labels().tagged(), "autorelease: tagged"),
        label("snapshot-label", config -> config.labels().snapshot(), "autorelease: snapshot"),
        new Option("always-update", ReleaseConfig::alwaysUpdate, false, "true", true),
        new Option(
            "signoff",
            ReleaseConfig::signoff,
            Optional.empty(),
            "\"Ada <a@b.example>\"",
            Optional.of("Ada <a@b.example>")),
        new Option("signoff", ReleaseConfig::signoff, Optional.empty(), "\"\"", Optional.empty()),
        new Option(
            "plugins",
            ReleaseConfig::plugins,
            List.of(),
            "[\"sentence-case\", {\"type\": \"linked-versions\", \"groupName\": \"g\","
                + " \"components\": [\"a\"], \"merge\": false}]",
            List.of(
                new PluginConfig(
                    Kind.SENTENCE_CASE,
                    List.of("gRPC", "npm"),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty()),
                new PluginConfig(
                    Kind.LINKED_VERSIONS,
                    List.of(),
                    List.of(),
                    Optional.of("g"),
                    List.of("a"),
                    Optional.of(false)))));
  }

  private static Option text(String key, Function<ReleaseConfig, Object> in) {
    return new Option(key, in, Optional.empty(), "\"x\"", Optional.of("x"));
  }

  private static Option depth(String key, Function<ReleaseConfig, Object> in, int otherwise) {
    return new Option(key, in, otherwise, "7", 7);
  }

  private static Option label(String key, Function<ReleaseConfig, Object> in, String otherwise) {
    return new Option(key, in, List.of(otherwise), "\"a, b,c\"", List.of("a", " b", "c"));
  }

  @Test
  void the_table_has_every_option_of_the_root() {
    var tested = new TreeSet<>(BESIDES);
    options().map(Option::key).forEach(tested::add);
    assertThat(tested).containsExactlyElementsOf(new TreeSet<>(KnownKeys.OF_THE_ROOT));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("options")
  void an_option_that_nobody_wrote_has_its_default(Option option) {
    assertThat(option.in().apply(rootOf(""))).isEqualTo(option.otherwise());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("options")
  void an_option_at_the_root_counts(Option option) {
    var written = rootOf("\"%s\": %s".formatted(option.key(), option.json()));
    assertThat(option.in().apply(written)).isEqualTo(option.value());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("options")
  void null_is_nothing(Option option) {
    assertThat(option.in().apply(rootOf("\"%s\": null".formatted(option.key()))))
        .isEqualTo(option.otherwise());
  }

  @Test
  void one_package_goes_without_a_common_pull_request() {
    assertThat(rootOf("").separatePullRequests()).isTrue();
  }

  @Test
  void several_packages_have_a_common_pull_request() {
    assertThat(config("{\"packages\": {\"a\": {}, \"b\": {}}}").read().separatePullRequests())
        .isFalse();
  }

  @Test
  void one_package_has_a_common_pull_request_where_that_is_written() {
    assertThat(rootOf("\"separate-pull-requests\": false").separatePullRequests()).isFalse();
  }

  @Test
  void the_first_package_decides_header_and_footer_of_the_common_pull_request() {
    // given
    var files =
        config(
            "{\"packages\": {\"b\": {\"pull-request-header\": \"B\"},"
                + " \"a\": {\"pull-request-header\": \"A\", \"pull-request-footer\": \"A\"}}}");

    // when
    ReleaseConfig config = files.read();

    // then
    assertThat(config.header()).contains("B");
    assertThat(config.footer()).isEmpty();
  }

  @Test
  void packages_come_as_javascript_orders_keys() {
    var config = config("{\"packages\": {\"b\": {}, \"10\": {}, \"a\": {}, \"2\": {}}}").read();
    assertThat(config.packages()).extracting("path").containsExactly("2", "10", "b", "a");
  }
}
