package dev.slipway.e2e;

import static dev.slipway.e2e.Bad.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Configuration, or a file with a version in it, that is not what a release needs. */
class BadFilesIT {

  private static final String SIMPLE = "\"release-type\": \"simple\"";

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource({"configurations", "versions", "places"})
  void is_told_with_a_remedy_and_changes_nothing(Bad bad) {
    bad.assertIsTold(folder);
  }

  static Stream<Bad> configurations() {
    return Stream.of(
        input("no configuration", BadFilesIT::withoutConfiguration)
            .is("SLIP-201", "release-please-config.json: {\"packages\"", "--release-type simple"),
        input("JSON that is cut off", stage -> configured(stage, "{\n  \"packages\": {\n"))
            .is("SLIP-206", "release-please-config.json:"),
        input("a comma too many", stage -> configured(stage, "{\n  \"packages\": {},\n}\n"))
            .is("SLIP-206", "release-please-config.json:3:1", "comma"),
        input(
                "a release type that does not exist",
                stage -> with(stage, "\"release-type\": \"nod\""))
            .is("SLIP-211", "release-please-config.json:1:", "'nod'", "node"),
        input(
                "a configuration of 50 MB",
                stage -> configured(stage, "{\"x\": \"" + fifty() + "\"}"))
            .is("SLIP-204", "release-please-config.json", "52428809"),
        input("an unknown key of slipway.yml", stage -> slipway(stage, "histry: {}\n"))
            .is("SLIP-242", ".github/slipway.yml:1:1", "histry", "'history'"),
        input("a slipway.yml that is not there", BadFilesIT::due)
            .to("release-pr", "--config", "gone.yml")
            .is("SLIP-241", "gone.yml"),
        input(
                "a component that fits no branch",
                stage -> with(stage, "\"component\": \"../x\", " + SIMPLE))
            .is("SLIP-617", "'../x'", "\"component\""));
  }

  static Stream<Bad> versions() {
    return Stream.of(
        input("a version that is none", stage -> manifest(stage, "{\n  \".\": \"one\"\n}\n"))
            .is("SLIP-213", ".release-please-manifest.json:2:8", "'one'", "1.4.0"),
        input("a version to release that is none", BadFilesIT::due)
            .to("release-pr", "--release-as", "next")
            .is("SLIP-101", "'next'", "1.4.0"),
        input("two versions where one should be", stage -> versions(stage, "1.0.0\n2.0.0\n"))
            .is("SLIP-560", "version.txt", "extra-files"),
        input(
                "a file without a version",
                stage ->
                    extra(
                        stage,
                        "{\"type\": \"json\", \"path\":" + " \"x.json\", \"jsonpath\": \"$.v\"}"))
            .is("SLIP-503", "x.json", "$.v", "extra-files"),
        input("a file that is absent", stage -> extra(stage, "\"gone.txt\""))
            .is("SLIP-518", "gone.txt"));
  }

  static Stream<Bad> places() {
    return Stream.of(
        input("a path that leaves its place", stage -> extra(stage, "\"../../etc/passwd\""))
            .is("SLIP-215", "release-please-config.json:1:", "'../../etc/passwd'"),
        input(
                "a path into git's own folder",
                stage -> with(stage, SIMPLE + ", \"changelog-path\": \".git/hooks/x\""))
            .is("SLIP-215", ".git/hooks/x"),
        input("a version file that is a symbolic link", stage -> linked(stage, "version.txt"))
            .is("SLIP-520", "version.txt", "link"),
        input("a changelog that is a symbolic link", stage -> linked(stage, "CHANGELOG.md"))
            .is("SLIP-520", "CHANGELOG.md", "link"));
  }

  private static Path due(Stage stage) {
    return with(stage, SIMPLE);
  }

  private static Path with(Stage stage, String options) {
    Path ada = stage.released("ada", options);
    stage.commit(ada, "feat: add --json").push(ada);
    return ada;
  }

  private static Path withoutConfiguration(Stage stage) {
    Path ada = stage.clone("ada");
    stage.commit(ada, "feat: add --json").push(ada);
    return ada;
  }

  private static Path configured(Stage stage, String text) {
    return file(stage, "release-please-config.json", text);
  }

  private static Path manifest(Stage stage, String text) {
    return file(stage, ".release-please-manifest.json", text);
  }

  private static Path slipway(Stage stage, String text) {
    return file(stage, ".github/slipway.yml", text);
  }

  private static Path versions(Stage stage, String text) {
    return file(stage, "version.txt", text);
  }

  private static Path file(Stage stage, String path, String text) {
    Path ada = due(stage);
    stage.file(ada, path, text).commit(ada, "chore: write " + path).push(ada);
    return ada;
  }

  private static Path extra(Stage stage, String entry) {
    Path ada = with(stage, SIMPLE + ", \"extra-files\": [%s]".formatted(entry));
    stage.file(ada, "x.json", "{\"version\": \"1.0.0\"}\n").commit(ada, "chore: x").push(ada);
    return ada;
  }

  private static Path linked(Stage stage, String path) {
    Path ada = due(stage);
    try {
      Files.deleteIfExists(ada.resolve(path));
      Files.createSymbolicLink(ada.resolve(path), Path.of("/etc/hostname"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    stage.git(ada, "add", path).succeeds();
    stage.commit(ada, "chore: link").push(ada);
    return ada;
  }

  private static String fifty() {
    return "x".repeat(50 << 20);
  }
}
