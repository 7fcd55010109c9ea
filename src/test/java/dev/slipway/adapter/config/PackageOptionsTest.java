package dev.slipway.adapter.config;

import static dev.slipway.adapter.config.InMemory.packageOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.config.ChangelogConfig;
import dev.slipway.model.config.ChangelogSection;
import dev.slipway.model.config.ExtraFile;
import dev.slipway.model.config.PackageConfig;
import dev.slipway.model.config.ReleaseType;
import dev.slipway.model.config.VersioningConfig.Strategy;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of package options: what each is without a word, and how it is inherited. */
class PackageOptionsTest {

  /** Read, and without any effect. */
  private static final List<String> IDLE = List.of("include-commit-authors");

  /**
   * An option.
   *
   * @param key as it is written
   * @param in where the complete package has it
   * @param otherwise its value where nothing is written
   * @param json a value, as JSON
   * @param value the same, as the package has it
   * @param falsy another value, that JavaScript takes for false or that is empty
   * @param falsyValue what that means
   */
  private record Option(
      String key,
      Function<PackageConfig, Object> in,
      Object otherwise,
      String json,
      Object value,
      String falsy,
      Object falsyValue) {

    String written() {
      return "\"%s\": %s".formatted(key, json);
    }

    String writtenFalsy() {
      return "\"%s\": %s".formatted(key, falsy);
    }

    String writtenNull() {
      return "\"%s\": null".formatted(key);
    }

    @Override
    public String toString() {
      return key;
    }
  }

  private static Option flag(String key, Function<PackageConfig, Object> in, boolean otherwise) {
    return new Option(key, in, otherwise, "true", true, "false", false);
  }

  private static Option text(String key, Function<PackageConfig, Object> in) {
    return new Option(
        key, in, Optional.empty(), "\"x\"", Optional.of("x"), "\"\"", Optional.empty());
  }

  private static Option list(
      String key, Function<PackageConfig, Object> in, String json, Object value) {
    return new Option(key, in, List.of(), json, value, "[]", List.of());
  }

  static Stream<Option> options() {
    return Stream.of(
        new Option(
            "release-type",
            PackageConfig::type,
            ReleaseType.NODE,
            "\"terraform-module\"",
            ReleaseType.TERRAFORM_MODULE,
            "\"simple\"",
            ReleaseType.SIMPLE),
        text("component", PackageConfig::component),
        new Option(
            "package-name",
            PackageConfig::packageName,
            Optional.empty(),
            "\"x\"",
            Optional.of("x"),
            "\"\"",
            Optional.of("")),
        new Option(
            "versioning",
            config -> config.versioning().strategy(),
            Strategy.DEFAULT,
            "\"always-bump-minor\"",
            Strategy.ALWAYS_BUMP_MINOR,
            "\"\"",
            Strategy.DEFAULT),
        flag("bump-minor-pre-major", config -> config.versioning().bumpMinorPreMajor(), false),
        flag(
            "bump-patch-for-minor-pre-major",
            config -> config.versioning().bumpPatchForMinorPreMajor(),
            false),
        text("prerelease-type", config -> config.versioning().prereleaseType()),
        flag("prerelease", config -> config.versioning().prerelease(), false),
        flag("prerelease", config -> config.release().prerelease(), false),
        version("release-as", config -> config.versioning().releaseAs()),
        version("initial-version", config -> config.versioning().initialVersion()),
        text("changelog-path", config -> config.changelog().path()),
        new Option(
            "changelog-type",
            config -> config.changelog().type(),
            ChangelogConfig.Type.DEFAULT,
            "\"github\"",
            ChangelogConfig.Type.GITHUB,
            "\"\"",
            ChangelogConfig.Type.DEFAULT),
        new Option(
            "changelog-sections",
            config -> config.changelog().sections(),
            Optional.empty(),
            "[{\"type\": \"feat\", \"section\": \"New\", \"scope\": \"ui\"}]",
            Optional.of(List.of(new ChangelogSection("feat", "New", false, Optional.of("ui")))),
            "[]",
            Optional.of(List.of())),
        new Option(
            "changelog-host",
            config -> config.changelog().host(),
            "https://github.com",
            "\"https://git.example.org\"",
            "https://git.example.org",
            "\"\"",
            "https://github.com"),
        flag("skip-changelog", config -> config.changelog().skip(), false),
        flag("include-component-in-tag", config -> config.tag().includeComponent(), true),
        flag("include-v-in-tag", config -> config.tag().includeV(), true),
        flag("include-v-in-release-name", config -> config.tag().includeVInReleaseName(), true),
        new Option(
            "tag-separator", config -> config.tag().separator(), "-", "\"/\"", "/", "\"\"", ""),
        flag("separate-pull-requests", config -> config.pullRequest().separate(), false),
        text("pull-request-title-pattern", config -> config.pullRequest().titlePattern()),
        text("pull-request-header", config -> config.pullRequest().header()),
        text("pull-request-footer", config -> config.pullRequest().footer()),
        flag("component-no-space", config -> config.pullRequest().componentNoSpace(), false),
        flag("draft-pull-request", config -> config.pullRequest().draft(), false),
        new Option(
            "extra-label",
            config -> config.pullRequest().extraLabels(),
            List.of(),
            "\"a, b\"",
            List.of("a", " b"),
            "\"\"",
            List.of()),
        flag("skip-github-release", config -> config.release().skip(), false),
        flag("draft", config -> config.release().draft(), false),
        flag("force-tag-creation", config -> config.release().forceTagCreation(), false),
        list(
            "extra-files",
            config -> config.files().extraFiles(),
            "[\"x.py\"]",
            List.of(new ExtraFile("x.py", ExtraFile.Kind.BY_ENDING, Optional.empty(), false))),
        text("version-file", config -> config.files().versionFile()),
        new Option(
            "date-format",
            config -> config.files().dateFormat(),
            "%Y-%m-%d",
            "\"%d.%m.%Y\"",
            "%d.%m.%Y",
            "\"\"",
            "%Y-%m-%d"),
        flag("skip-snapshot", config -> config.files().skipSnapshot(), false),
        list("exclude-paths", PackageConfig::excludePaths, "[\"/a/docs/\"]", List.of("a/docs")));
  }

  private static Option version(String key, Function<PackageConfig, Object> in) {
    return new Option(
        key,
        in,
        Optional.empty(),
        "\"v2.0.0\"",
        Optional.of(ReleaseVersion.of(2, 0, 0)),
        "\"\"",
        Optional.empty());
  }

  @Test
  void the_table_has_every_option_of_packages() {
    var tested = new TreeSet<>(IDLE);
    options().map(Option::key).forEach(tested::add);
    assertThat(tested).containsExactlyElementsOf(new TreeSet<>(KnownKeys.OF_PACKAGES));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("options")
  void an_option_that_nobody_wrote_has_its_default(Option option) {
    assertThat(option.in().apply(packageOf("", ""))).isEqualTo(option.otherwise());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("options")
  void an_option_of_the_package_counts(Option option) {
    assertThat(option.in().apply(packageOf("", option.written()))).isEqualTo(option.value());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("options")
  void an_option_of_the_root_is_inherited(Option option) {
    assertThat(option.in().apply(packageOf(option.written(), ""))).isEqualTo(option.value());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("options")
  void null_in_the_package_inherits(Option option) {
    assertThat(option.in().apply(packageOf(option.written(), option.writtenNull())))
        .isEqualTo(option.value());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("options")
  void whatever_is_not_null_in_the_package_overrides(Option option) {
    assertThat(option.in().apply(packageOf(option.written(), option.writtenFalsy())))
        .isEqualTo(option.falsyValue());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("options")
  void null_at_the_root_is_nothing(Option option) {
    assertThat(option.in().apply(packageOf(option.writtenNull(), "")))
        .isEqualTo(option.otherwise());
  }
}
