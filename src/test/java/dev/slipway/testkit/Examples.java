package dev.slipway.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The repositories of five teams, each released at some version: the configuration that the
 * documentation has for them, and the files that it speaks of.
 */
public final class Examples {

  private static final Path FOLDER = Path.of("docs", "examples");

  private Examples() {}

  /** The configuration of an example, and what is laid over it. */
  private static Map<String, String> example(String name, Map<String, String> files) {
    Map<String, String> all = new TreeMap<>(files(name));
    all.putAll(files);
    return all;
  }

  /** The files of an example, by their path from its root. */
  private static Map<String, String> files(String name) {
    Path root = FOLDER.resolve(name);
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(path).toString(), Files.readString(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** Staging is merged into production, which then releases itself: requirements 1. */
  public static Map<String, String> staging(String version) {
    return example(
        "axctl",
        Map.of(
            ".release-please-manifest.json",
            manifest(version),
            "CHANGELOG.md",
            changelog(version),
            "pyproject.toml",
            "[project]\nname = \"axctl\"\nversion = \"%s\"\n".formatted(version),
            "ax_cli/__init__.py",
            "__version__ = \"%s\"  # x-release-please-version\n".formatted(version)));
  }

  /**
   * The same team before it asked for verdicts. A scene that is about how a promotion lands has no
   * environments that could be asked, so {@code requires} would refuse every one of its runs.
   */
  public static Map<String, String> stagingWithoutVerdicts(String version) {
    Map<String, String> files = new TreeMap<>(staging(version));
    files.computeIfPresent(
        "slipway.yml", (path, yaml) -> yaml.replaceFirst("(?ms)^requires:.*\\z", ""));
    return files;
  }

  /** Release branches under a version policy: requirements 2. */
  public static Map<String, String> releaseBranch(String version) {
    return example(
        "aegis",
        Map.of(
            ".release-please-manifest.json",
            manifest(version),
            "CHANGELOG.md",
            changelog(version),
            "package.json",
            "{\n  \"name\": \"@onestepat4time/aegis\",\n  \"version\": \"%s\"\n}\n"
                .formatted(version),
            "package-lock.json",
            """
            {
              "name": "@onestepat4time/aegis",
              "version": "%1$s",
              "lockfileVersion": 3,
              "packages": {
                "": {
                  "name": "@onestepat4time/aegis",
                  "version": "%1$s"
                }
              }
            }
            """
                .formatted(version),
            "deploy/helm/aegis/Chart.yaml",
            """
            apiVersion: v2
            name: aegis
            version: %1$s
            appVersion: "%1$s"
            """
                .formatted(version)));
  }

  /** A cut that prepares the release, and production merged back: requirements 3. */
  public static Map<String, String> gitFlow(String version, String... unreleased) {
    String plugin = "{\n  \"name\": \"agentops\",\n  \"version\": \"%s\"\n}\n".formatted(version);
    String market =
        """
        {
          "plugins": [
            {
              "name": "agentops",
              "version": "%s"
            }
          ]
        }
        """
            .formatted(version);
    return example(
        "agentops",
        Map.of(
            ".release-please-manifest.json",
            manifest(version),
            "CHANGELOG.md",
            kept(version, unreleased),
            "plugins/agentops/package.json",
            plugin,
            "plugins/agentops/plugin.json",
            plugin,
            ".github/plugin/marketplace.json",
            market,
            ".claude-plugin/marketplace.json",
            market));
  }

  /** One branch, from which everything is released: requirements 4. */
  public static Map<String, String> oneCommand(String version) {
    return example(
        "mcp-task-orchestrator",
        Map.of(
            ".release-please-manifest.json",
            manifest(version),
            "CHANGELOG.md",
            changelog(version),
            "setup.py",
            """
            from setuptools import setup

            setup(
                name="mcp-task-orchestrator",
                version="%s",
            )
            """
                .formatted(version),
            "pyproject.toml",
            """
            [project]
            name = "mcp-task-orchestrator"
            version = "%s"

            [tool.pytest.ini_options]
            minversion = "7.0"

            [tool.black]
            target-version = ["py38"]
            """
                .formatted(version),
            "mcp_task_orchestrator/__init__.py",
            "__version__ = \"%s\"\n".formatted(version)));
  }

  /** Version lines, cut with their first tag: requirements 5. */
  public static Map<String, String> releaseLines(String version) {
    return example(
        "backend.ai",
        Map.of(
            ".release-please-manifest.json",
            manifest(version),
            "CHANGELOG.md",
            changelog(version),
            "VERSION",
            version + "\n"));
  }

  /** A changelog that is kept by hand, with these lines under {@code Unreleased}. */
  public static String kept(String version, String... unreleased) {
    String entries = unreleased.length == 0 ? "" : "\n" + String.join("\n", unreleased) + "\n";
    return "# Changelog\n\n## [Unreleased]\n%s\n## [%s] - 2025-12-01\n\n- begin\n"
        .formatted(entries, version);
  }

  private static String changelog(String version) {
    return "# Changelog\n\n## %s (2025-12-01)\n\n### Features\n\n* begin\n".formatted(version);
  }

  private static String manifest(String version) {
    return "{\n  \".\": \"%s\"\n}\n".formatted(version);
  }
}
