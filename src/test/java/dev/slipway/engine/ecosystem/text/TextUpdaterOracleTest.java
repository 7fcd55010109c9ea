package dev.slipway.engine.ecosystem.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.engine.ecosystem.Ecosystems;
import dev.slipway.engine.manifest.Updater;
import dev.slipway.testkit.NodeOracle;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Side by side with release-please's updaters, on random files in ordinary style: every line is of
 * some use in such a file, and none is one of those where the difference is meant.
 */
@Tag("oracle")
@EnabledIfSystemProperty(named = "oracle.rp", matches = ".+")
class TextUpdaterOracleTest {

  private static final String[] VERSIONS = {
    "1.2.4", "2.0.0", "10.20.30", "2.0.0-rc.1", "3.0.0-beta"
  };

  private static NodeOracle oracle;

  @BeforeAll
  static void start() {
    oracle = NodeOracle.start(Ecosystems.class, "oracle.js");
  }

  @AfterAll
  static void stop() {
    oracle.close();
  }

  static LongStream seeds() {
    return LongStream.range(0, 1_000);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void setup_py(long seed) {
    alike(
        seed,
        "SetupPy",
        new SetupPy(),
        "from setuptools import setup",
        "    version=\"1.2.3\",",
        "    version = '1.2.3',",
        "    version=\"1.2.3-rc1\",",
        "    version=\"1.2.3rc1\",",
        "    version=version,",
        "    version=get_version(\"1.2\"),",
        "__version__ = \"1.2.3\"",
        "    install_requires=[\"x==1.2.3\"],",
        "# version 1.2.3");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void setup_cfg(long seed) {
    alike(
        seed,
        "SetupCfg",
        new SetupCfg(),
        "[metadata]",
        "version = 1.2.3",
        "version=1.2.3-rc1",
        "version = attr: x.__version__",
        "version = file: VERSION",
        "python_version = 3.8",
        "install_requires = x==1.2.3",
        "# comment");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void setup_files_where_only_a_longer_key_has_the_version(long seed) {
    alike(seed, "SetupPy", new SetupPy(), "lib_version = \"1.2.3\"", "setup(version=lib_version)");
    alike(
        seed,
        "SetupCfg",
        new SetupCfg(),
        "current_version = 1.2.3",
        "version = attr: w.__version__");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void python_module(long seed) {
    alike(
        seed,
        "PythonFileWithVersion",
        new PythonModule(),
        "__version__ = \"1.2.3\"",
        "__version__='1.2.3-rc1'",
        "__version__ = \"1.2.3rc1\"",
        "__version__: str = \"1.2.3\"",
        "VERSION = \"1.2.3\"",
        "__version__ = version(\"widget\")",
        "import os");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void version_rb(long seed) {
    alike(
        seed,
        "VersionRB",
        new VersionRb(),
        "# frozen_string_literal: true",
        "module Widget",
        "  VERSION = \"1.2.3\"",
        "  VERSION = '1.2.3'.freeze",
        "  VERSION = \"1.2.3.rc1\"",
        "  VERSION = \"1.2.3-rc.1\"",
        "  VERSION = '1.2.3' # the version",
        "  RUBY = \">= 2.7.0\"",
        "  MINOR = \"1.2\"",
        "end");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void gemfile_lock(long seed) {
    alike(
        seed,
        "GemfileLock",
        new GemfileLock("widget"),
        "PATH",
        "  remote: .",
        "    widget (1.2.3)",
        "    widget (1.2.3.pre.rc.1)",
        "      widget (>= 1.2.3)",
        "    widget-extra (1.2.3)",
        "    other (1.2.3)",
        "  widget!",
        "   2.3.4");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void mix_exs(long seed) {
    alike(
        seed,
        "ElixirMixExs",
        new MixExs(),
        "defmodule Widget.MixProject do",
        "  @version \"1.2.3\"",
        "  @version \"1.2.3-rc.1\"",
        "      version: @version,",
        "      version: \"1.2.3\",",
        "      version: \"1.2.3-dev\",",
        "      elixir: \"~> 1.14\",",
        "      {:x, \"~> 1.2.3\"},",
        "  @source_version \"1.2.3\"");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void pubspec_yaml(long seed) {
    alike(
        seed,
        "PubspecYaml",
        new PubspecYaml(),
        "name: widget",
        "version: 1.2.3",
        "version: 1.2.3+7",
        "version: 1.2.3+09",
        "version: 1.2.3+hotfix",
        "  version: 1.2.3",
        "description: version 1.2.3",
        "# version: 1.2.3");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void version_go(long seed) {
    alike(
        seed,
        "VersionGo",
        new VersionGo(),
        "package widget",
        "const Version = \"1.2.3\"",
        "const Version = \"1.2.3-rc.1\"",
        "const Version string = \"1.2.3\"",
        "var Version = \"1.2.3\"",
        "const MinVersion = \"1.2.3\"");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void terraform_readme(long seed) {
    alike(
        seed,
        "ReadMe",
        new TerraformReadme(),
        "module \"widget\" {",
        "  version = \"~> 1.2\"",
        "  version = \"~> 10.20\"",
        "  version = \"1.2\"",
        "  version = \">= 1.2\"",
        "}");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void terraform_versions(long seed) {
    alike(
        seed,
        "ModuleVersion",
        new TerraformVersions(),
        "    module_name = \"blueprints/terraform/widget/v1.2.3\"",
        "    module_name = \"blueprints/terraform/widget:sub/v1.2.3-rc\"",
        "      version = \">= 3.45, < 5.0\"",
        "  required_version = \">= 0.13.0\"",
        "  # since v1.0.0.");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void terraform_metadata(long seed) {
    alike(
        seed,
        "MetadataVersion",
        new TerraformMetadata(),
        "kind: Blueprint",
        "    version: 1.2.3",
        "    version: 1.2.3-rc",
        "      version: '>= 0.13'",
        "    module_version: 1.2.3",
        "    title: v1.2.3");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void released_marks(long seed) {
    alike(
        seed,
        "JavaReleased",
        new ReleasedMarks(),
        "Since 1.2.3.",
        "<version>1.2.3</version> <!-- x-release-please-released-version -->",
        "1.2.3-SNAPSHOT x-release-please-released-version",
        "release 1.2.3 of a1b x-release-please-released-major",
        "release 1.2.3 of a1b x-release-please-released-minor",
        "release 1.2.3 of a1b x-release-please-released-patch",
        "<!-- x-release-please-released-start-version -->",
        "<!-- x-release-please-released-start-major -->",
        "<!-- x-release-please-released-end -->",
        "1.2.3 <!-- x-release-please-version -->",
        "widget:1.2.3 and 4.5.6");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void version_txt(long seed) {
    var random = new Random(seed);
    String text = any(random, "", "1.2.3\n", "v1.2.3\n", "0.0.0-dev\n", "unreleased\n");
    same("DefaultUpdater", new WholeFile(), text, any(random, VERSIONS));
  }

  /** Compares on up to eight of the lines, in any order, some of them twice. */
  private static void alike(long seed, String theirs, Updater ours, String... lines) {
    var random = new Random(seed);
    String text =
        random
            .ints(1 + random.nextInt(8), 0, lines.length)
            .mapToObj(i -> lines[i])
            .collect(Collectors.joining("\n", "", any(random, "", "\n")));
    same(theirs, ours, text, any(random, VERSIONS));
  }

  private static void same(String theirs, Updater ours, String text, String version) {
    JsonNode expected = oracle.ask("update", theirs, version, text, "widget");

    assertThat(ours.update(text, TextUpdaterLaws.change("1.2.3", version)))
        .as("%s of %s", version, text)
        .isEqualTo(expected.asText());
  }

  private static String any(Random random, String... choices) {
    return List.of(choices).get(random.nextInt(choices.length));
  }
}
