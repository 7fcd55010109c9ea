package dev.slipway.adapter.config;

import static dev.slipway.adapter.config.InMemory.config;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.model.config.HistoryConfig;
import dev.slipway.model.config.Overrides;
import dev.slipway.model.config.ReleaseConfig;
import dev.slipway.model.config.ReleaseConfig.ForgeKind;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.port.read.ConfigReading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfigFilesTest {

  private static final InMemory TWO_PACKAGES =
      config(
          "{\"packages\": {\"a\": {\"pull-request-header\": \"A\", \"release-type\": \"bazel\"},"
              + " \"b\": {\"pull-request-header\": \"B\", \"component\": \"b\"}}}");

  private static final InMemory NO_FILES = new InMemory(Map.of());

  @Test
  void the_manifest_keeps_its_order_and_the_versions_of_unknown_packages() {
    // given
    var files =
        config("{\"packages\": {\"a\": {}}}")
            .with(".release-please-manifest.json", "{\"z\": \"v1.0.0\", \"a\": \"2.0.0-rc.1\"}");

    // when
    var manifest = files.read().manifest();

    // then
    assertThat(manifest.path()).contains(".release-please-manifest.json");
    assertThat(manifest.versions())
        .containsExactly(
            Map.entry("z", ReleaseVersion.of(1, 0, 0)),
            Map.entry("a", ReleaseVersion.parse("2.0.0-rc.1")));
  }

  @Test
  void other_file_names_are_read_and_named_in_problems() {
    // given
    var files = new InMemory(Map.of("rp/config.json", "{", "rp/manifest.json", "{}"));
    var paths = new ConfigPaths("rp/config.json", "rp/manifest.json", Optional.empty());

    // when
    var reading = new ConfigFiles().examine(files, paths, Overrides.NONE);

    // then
    assertThat(reading.problems())
        .extracting(Problem::what)
        .containsExactly("rp/config.json:1:2: this is not JSON: it ends too early.");
  }

  @Test
  void what_is_wrong_is_thrown_all_at_once_without_the_warnings() {
    var files = config("{\"lable\": 1, \"signoff\": \"x\", \"packages\": {\"/a\": {}}}");
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(files::read)
        .extracting(ProblemException::problems, list(Problem.class))
        .extracting(Problem::code)
        .containsExactly("SLIP-217", "SLIP-214");
  }

  @Test
  void warnings_come_with_the_configuration() {
    var files = config("{\"lable\": \"x\", \"packages\": {\"a\": {}}}");
    assertThat(files.read().warnings())
        .extracting(Problem::code)
        .containsExactly("SLIP-230", "SLIP-234");
  }

  @Test
  void a_problem_that_twenty_packages_inherit_is_told_once() {
    var files = config("{\"versioning\": \"x\", \"packages\": {\"a\": {}, \"b\": {}}}");
    assertThat(examine(files).problems()).extracting(Problem::code).containsOnlyOnce("SLIP-211");
  }

  @Test
  void a_file_of_fifty_megabytes_is_not_parsed() {
    var files = config("{\"x\": \"" + "y".repeat(50 * 1024 * 1024) + "\"}");
    assertThat(examine(files).problems())
        .extracting(Problem::what)
        .containsExactly(
            "release-please-config.json holds 52428809 characters;"
                + " a configuration file may hold 4194304.");
  }

  @Test
  void a_package_asked_for_is_released_as_if_it_were_the_only_one() {
    // given
    var overrides = onlyPath("b");

    // when
    ReleaseConfig config = TWO_PACKAGES.read(overrides);

    // then
    assertThat(config.packages()).extracting("path").containsExactly("b");
    assertThat(config.separatePullRequests()).isTrue();
    assertThat(config.header()).contains("B");
  }

  @Test
  void the_packages_beside_the_one_asked_for_may_be_wrong() {
    assertThat(examine(TWO_PACKAGES).config()).isEmpty();
    assertThat(TWO_PACKAGES.read(onlyPath("b")).packages()).hasSize(1);
  }

  @Test
  void a_package_asked_for_that_is_not_there_is_a_problem() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> config("{\"packages\": {\"libs/a\": {}}}").read(onlyPath("lib/a")))
        .extracting(thrown -> thrown.problems().get(0))
        .isEqualTo(
            new Problem(
                "SLIP-221",
                Problem.Kind.REQUEST,
                "--path: 'lib/a' is not a package of release-please-config.json.",
                "Write 'libs/a'."));
  }

  @Test
  void a_malformed_sign_off_of_the_command_line_is_a_problem() {
    // given
    var overrides =
        new Overrides(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.of("me"),
            false,
            false,
            false);

    // when
    var reading =
        new ConfigFiles()
            .examine(config("{\"packages\": {\"a\": {}}}"), ConfigPaths.DEFAULT, overrides);

    // then
    assertThat(reading.problems())
        .extracting(Problem::what)
        .contains("--signoff: 'me' is not a name with a mail address.");
  }

  @Test
  void slipway_yml_turns_the_readings_of_history_on() {
    // given
    var files =
        config("{\"packages\": {\"a\": {}}}")
            .with(
                ".github/slipway.yml",
                "forge: github\n"
                    + "history: {mergeDuplicates: fold, squashBodies: expand, reverts: net}\n");

    // when
    ReleaseConfig config = files.read();

    // then
    assertThat(config.forge()).isEqualTo(ForgeKind.GITHUB);
    assertThat(config.history())
        .isEqualTo(
            new HistoryConfig(Optional.empty(), Optional.empty(), 500, 400, true, true, true));
  }

  @Test
  void what_slipway_yml_does_not_say_is_as_in_release_please() {
    var files =
        config("{\"packages\": {\"a\": {}}}").with("slipway.yml", "history: {reverts: keep}\n");
    assertThat(files.read().history()).isEqualTo(HistoryConfig.DEFAULT);
  }

  @Test
  void a_named_slipway_yml_is_read_whatever_else_is_there() {
    // given
    var files =
        config("{\"packages\": {\"a\": {}}}")
            .with("slipway.yml", "nonsense")
            .with("ci/slipway.yml", "forge: embedded\n");

    // when
    var reading = new ConfigFiles().examine(files, slipwayFile("ci/slipway.yml"), Overrides.NONE);

    // then
    assertThat(reading.orThrow().forge()).isEqualTo(ForgeKind.EMBEDDED);
  }

  @Test
  void a_named_slipway_yml_that_is_not_there_is_a_problem() {
    var files = config("{\"packages\": {\"a\": {}}}");
    assertThat(
            new ConfigFiles()
                .examine(files, slipwayFile("ci/slipway.yml"), Overrides.NONE)
                .problems())
        .extracting(Problem::code)
        .contains("SLIP-241");
  }

  @Test
  void without_files_the_command_line_says_it_all() {
    // when
    var config =
        manifestless(
                Map.of(
                    "release-type", "python",
                    "package-name", "x",
                    "bump-minor-pre-major", "true",
                    "extra-files", "a.py,b.json"),
                Overrides.NONE)
            .orThrow();

    // then
    var only = config.packages().get(0);
    assertThat(config.packages()).hasSize(1);
    assertThat(config.manifest().path()).isEmpty();
    assertThat(config.separatePullRequests()).isTrue();
    assertThat(only.path()).isEqualTo(".");
    assertThat(only.type().id()).isEqualTo("python");
    assertThat(only.packageName()).contains("x");
    assertThat(only.versioning().bumpMinorPreMajor()).isTrue();
    assertThat(only.files().extraFiles()).extracting("path").containsExactly("a.py", "b.json");
  }

  @Test
  void without_files_tags_have_no_component_unless_the_command_line_says_so() {
    var byDefault = manifestless(Map.of("component", "x"), Overrides.NONE);
    var wanted =
        manifestless(Map.of("component", "x", "include-component-in-tag", "true"), Overrides.NONE);
    assertThat(byDefault.orThrow().packages().get(0).tag().includeComponent()).isFalse();
    assertThat(wanted.orThrow().packages().get(0).tag().includeComponent()).isTrue();
  }

  @Test
  void without_files_the_package_may_be_elsewhere() {
    var reading = manifestless(Map.of("release-type", "go"), onlyPath("services/a"));
    assertThat(reading.orThrow().packages()).extracting("path").containsExactly("services/a");
  }

  @Test
  void without_files_problems_name_the_flag() {
    var reading =
        manifestless(
            Map.of("release-type", "nod", "changelog-path", "../x"), onlyPath("../elsewhere"));
    assertThat(reading.problems())
        .extracting(Problem::what)
        .containsExactlyInAnyOrder(
            "--path: '../elsewhere' is not the path of a package: it leads through '..'.",
            "--release-type: 'nod' is not a release type.",
            "--changelog-path: 'changelog-path' is '../x', which is not the path of a file:"
                + " it leads through '..'.");
  }

  private static ConfigReading examine(InMemory files) {
    return new ConfigFiles().examine(files, ConfigPaths.DEFAULT, Overrides.NONE);
  }

  private static ConfigReading manifestless(Map<String, String> options, Overrides overrides) {
    return new ConfigFiles().withoutManifest(NO_FILES, ConfigPaths.DEFAULT, options, overrides);
  }

  private static ConfigPaths slipwayFile(String path) {
    ConfigPaths usual = ConfigPaths.DEFAULT;
    return new ConfigPaths(usual.configFile(), usual.manifestFile(), Optional.of(path));
  }

  private static Overrides onlyPath(String path) {
    return new Overrides(
        Optional.of(path),
        Optional.empty(),
        Optional.<List<String>>empty(),
        false,
        Optional.empty(),
        false,
        false,
        false);
  }
}
