package dev.slipway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What does not happen at every release. */
class OccasionsIT {

  private static final String BRANCH = "release-please--branches--main";
  private static final String POM =
      """
      <project>
        <modelVersion>4.0.0</modelVersion>
        <groupId>org.example</groupId>
        <artifactId>widget</artifactId>
        <version>1.0.0</version>
      </project>
      """;

  @TempDir Path folder;
  private Stage stage;

  @BeforeEach
  void empty() {
    stage = Stage.in(folder);
  }

  @Test
  void notes_that_are_too_long_for_a_pull_request_are_kept_aside_and_recorded_whole() {
    // given
    Path ada = stage.released("ada");
    stage.commit(ada, "feat: " + "a long story ".repeat(6_000)).push(ada);

    // when
    stage.slipway(ada, "release-pr").succeeds();

    // then
    assertThat(stage.slipway(ada, "pr", "show", "1").out())
        .contains("too large to preview")
        .contains("release-notes.md on branch " + BRANCH + "--release-notes");
    assertThat(stage.slipway(ada, "release-pr").out())
        .endsWith("The pull request is up to date.\n");
    stage.slipway(ada, "pr", "merge", "1").succeeds();
    stage.slipway(ada, "release").succeeds();
    assertThat(stage.ask(stage.remote(), "show", "refs/slipway/forge:releases/v1.1.0.json"))
        .hasSizeGreaterThan(65_536);
  }

  @Test
  void a_snoozed_pull_request_sleeps_until_there_is_something_new() throws Exception {
    // given
    Path ada = stage.released("ada");
    stage.commit(ada, "feat: add --json").push(ada);
    stage.slipway(ada, "release-pr").succeeds();
    stage.slipway(ada, "pr", "close", "1").succeeds();
    snooze();

    // then
    assertThat(stage.slipway(ada, "release-pr").succeeds().out()).doesNotContain("done");
    stage.commit(ada, "fix: a leak").push(ada);
    assertThat(stage.slipway(ada, "release-pr").succeeds().out())
        .contains("update pull request #1");
    assertThat(stage.slipway(ada, "pr", "list").out()).startsWith("#1  open");
  }

  private void snooze() throws Exception {
    Path mallory = stage.clone("mallory");
    stage.git(mallory, "fetch", "-q", "origin", "refs/slipway/forge").succeeds();
    stage.git(mallory, "checkout", "-q", "FETCH_HEAD").succeeds();
    String record = Files.readString(mallory.resolve("pulls/1.json"));
    String labels = "\"autorelease: pending\",\n    \"autorelease: snooze\"";
    stage
        .file(mallory, "pulls/1.json", record.replace("\"autorelease: pending\"", labels))
        .commit(mallory, "snooze");
    stage.git(mallory, "push", "-q", "origin", "HEAD:refs/slipway/forge").succeeds();
  }

  @Test
  void maven_goes_from_release_to_snapshot_to_release() {
    // given
    Path ada = stage.released("ada", "\"release-type\": \"maven\"");
    stage.file(ada, "pom.xml", POM).commit(ada, "chore: a pom").push(ada);

    // when
    assertThat(stage.slipway(ada, "release-pr").succeeds().out()).contains("1.0.1-SNAPSHOT");
    assertThat(stage.slipway(ada).out())
        .contains("Waits for its merge: #1 chore(main): release 1.0.1-SNAPSHOT")
        .contains("Next: slipway pr merge 1");
    stage.slipway(ada, "pr", "merge", "1").succeeds();

    // then
    assertThat(stage.slipway(ada, "release").succeeds().out()).startsWith("No merged release");
    stage.pull(ada).commit(ada, "feat: add --json").push(ada);
    stage.slipway(ada, "release-pr").succeeds();
    stage.slipway(ada, "pr", "merge", "2").succeeds();
    assertThat(stage.slipway(ada, "release").succeeds().out()).contains("push tag v1.1.0");
    assertThat(stage.ask(stage.remote(), "show", "v1.1.0:pom.xml"))
        .isEqualTo(POM.replace("1.0.0", "1.1.0").strip());
    assertThat(stage.slipway(ada, "release-pr", "-n").out()).contains("1.1.1-SNAPSHOT");
  }

  @Test
  void a_version_can_be_named_by_flag_footer_and_configuration() {
    // given
    Path ada = stage.released("ada");
    stage.commit(ada, "feat: add --json\n\nRelease-As: 2.0.0").push(ada);

    // then
    assertThat(next(ada)).isEqualTo("2.0.0\n");
    assertThat(next(ada, "--release-as", "3.0.0")).isEqualTo("3.0.0\n");
    stage
        .config(
            ada,
            "{\"packages\": {\".\": {\"release-type\": \"simple\", \"release-as\": \"4.0.0\"}}}")
        .commit(ada, "chore: the fourth");
    assertThat(next(ada)).isEqualTo("4.0.0\n");
  }

  private String next(Path clone, String... options) {
    Stream<String> command = Stream.concat(Stream.of("version", "--next"), Stream.of(options));
    return stage.slipway(clone, command.toArray(String[]::new)).out();
  }
}
