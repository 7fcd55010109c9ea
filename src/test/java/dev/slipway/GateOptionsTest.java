package dev.slipway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What gates are asked in a job, where a variable may be unset; nobody is asked here. */
class GateOptionsTest {

  @TempDir Path folder;

  @BeforeEach
  void configure() throws Exception {
    Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call().close();
    Files.writeString(
        folder.resolve("slipway.yml"),
        """
        environments: {dev: {baseUrl: "http://127.0.0.1:9"}, next: {}}
        qa: {targets: {release: [{name: alive, get: /health}]}}
        """);
  }

  @ParameterizedTest
  @CsvSource({
    "qa preflight, --artifact",
    "qa preflight, --env",
    "qa preflight, --for",
    "qa preflight, --space-id",
    "qa matrix, --artifact-dir",
    "qa matrix, --env",
    "qa matrix, --for",
    "qa matrix, --space-id",
    "qa ci, --artifact-dir",
    "qa ci, --envs",
    "qa ci, --for",
    "qa ci, --prefix",
    "promote, --evidence",
    "doctor, --env"
  })
  void an_option_that_is_given_and_empty_is_named(String command, String option) {
    assertThat(ends(1, command, option, "", "--dry-run"))
        .contains(option + " is given", "SLIP-100");
    assertThat(ends(1, command, option + "=", "--dry-run")).contains(option + " is given");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev next", ",", " , ", "dev\tnext,dev"})
  void what_names_no_environments_is_told(String names) {
    assertThat(ends(1, "qa ci", "--envs", names, "--for", "release"))
        .contains("--envs is", "SLIP-849", "as in dev,next");
    assertThat(run(Map.of("SLIPWAY_QA_ENVS", "dev next"), "qa", "ci"))
        .contains("SLIPWAY_QA_ENVS is", "SLIP-849");
  }

  @Test
  void an_environment_that_nothing_knows_is_named_with_the_nearest() {
    assertThat(ends(1, "qa ci", "--envs", "nxt", "--for", "release"))
        .contains("SLIP-844", "'nxt'", "dev, next", "Write next");
  }

  @Test
  void a_folder_that_is_in_the_way_is_told_once_and_in_words() {
    assertThat(ends(1, "qa matrix", "--artifact-dir", "slipway.yml", "--json"))
        .containsOnlyOnce("SLIP-850")
        .containsOnlyOnce("a file is where a folder must be")
        .contains("\n  \"ok\": false");
  }

  @Test
  void a_plan_is_ok_as_its_exit_status_is() {
    assertThat(ends(0, "qa matrix", "--dry-run", "--json"))
        .contains("\n  \"ok\": true", "\"outcome\": \"planned\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"qa matrix", "qa ci"})
  void where_there_is_no_environment_the_words_begin_with_that(String command) throws Exception {
    Files.writeString(folder.resolve("slipway.yml"), "{}\n");

    assertThat(ends(3, command)).startsWith("exit 3\nno environment\n");
  }

  private String ends(int status, String command, String... more) {
    String[] words =
        Stream.concat(Stream.of(command.split(" ")), Stream.of(more)).toArray(String[]::new);
    String told = run(Map.of(), words);
    assertThat(told).startsWith("exit %d\n".formatted(status));
    return told;
  }

  private String run(Map<String, String> environment, String... words) {
    StringWriter said = new StringWriter();
    int status =
        new Wiring(Clock.systemUTC(), environment, Around.NOTHING)
            .commands()
            .all()
            .setOut(new PrintWriter(said))
            .setErr(new PrintWriter(said))
            .execute(
                Stream.concat(Stream.of("-C", folder.toString()), Stream.of(words))
                    .toArray(String[]::new));
    return "exit %d\n%s".formatted(status, said);
  }
}
