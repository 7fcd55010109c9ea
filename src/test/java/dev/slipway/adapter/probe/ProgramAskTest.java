package dev.slipway.adapter.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.slipway.adapter.http.Deadline;
import dev.slipway.adapter.http.NoAnswer;
import dev.slipway.model.qa.Answer;
import dev.slipway.model.qa.Answer.Cause;
import dev.slipway.model.qa.Ask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class ProgramAskTest {

  private static final Map<String, String> OURS =
      Map.of(
          "PATH", System.getenv("PATH"),
          "HOME", "/home/ada",
          "LC_ALL", "C",
          "GITHUB_TOKEN", "canary",
          "QA_TOKEN", "canary",
          "COLOUR", "blue");

  @TempDir Path root;

  @Test
  void tells_how_it_ended_and_what_it_said() throws Exception {
    Answer.Exit exit = sh("echo out; echo err >&2; exit 3");
    assertThat(exit.status()).isEqualTo(3);
    assertThat(exit.output()).isEqualTo("out\n");
    assertThat(exit.errors()).isEqualTo("err\n");
  }

  @Test
  void runs_in_the_root_and_reads_nothing() throws Exception {
    assertThat(sh("pwd; cat").output()).isEqualTo(root.toRealPath() + "\n");
  }

  @Test
  void a_program_of_the_repository_is_found_from_its_root() throws Exception {
    Path script = Files.writeString(root.resolve("check"), "#!/bin/sh\necho mine\n");
    script.toFile().setExecutable(true);
    assertThat(ask(List.of("./check"), List.of()).output()).isEqualTo("mine\n");
  }

  @Test
  void sees_little_and_no_token() throws Exception {
    assertThat(sh("env").output().lines())
        .contains("HOME=/home/ada", "LC_ALL=C", "SLIPWAY_QA_ENV=dev", "SLIPWAY_QA_SPACE_ID=7")
        .contains("SLIPWAY_QA_BASE_URL=http://h")
        .noneMatch(line -> line.contains("canary") || line.contains(Asked.TOKEN))
        .noneMatch(line -> line.startsWith("COLOUR"));
  }

  @Test
  void sees_what_its_check_declares() throws Exception {
    Answer.Exit exit = ask(List.of("env"), List.of("COLOUR", "QA_TOKEN", "NOT_SET"));
    assertThat(exit.output().lines())
        .contains("COLOUR=blue", "QA_TOKEN=" + Asked.TOKEN)
        .noneMatch(line -> line.startsWith("NOT_SET"));
  }

  @Test
  void is_never_waited_on_and_kept_only_in_part() throws Exception {
    Answer.Exit exit = sh("head -c 3000000 /dev/zero | tr '\\0' x; echo end");
    assertThat(exit.output()).hasSize(1 << 20).doesNotContain("end");
    Answer.Exit talk = sh("head -c 100000 /dev/zero | tr '\\0' x >&2; echo end >&2");
    assertThat(talk.errors()).hasSize(8 << 10).endsWith("end\n");
  }

  @Test
  void one_that_is_not_there_is_no_program() {
    assertThatExceptionOfType(NoAnswer.class)
        .isThrownBy(() -> ask(List.of("no-such-program"), List.of()))
        .withMessage("no-such-program is no program that is found here.")
        .satisfies(told -> assertThat(told.kind()).isEqualTo(Cause.NO_PROGRAM));
  }

  @Test
  void one_that_may_not_be_run_is_told() throws IOException {
    Files.writeString(root.resolve("notes"), "no program");
    assertThatExceptionOfType(NoAnswer.class)
        .isThrownBy(() -> ask(List.of("./notes"), List.of()))
        .withMessage("./notes may not be run.");
  }

  @Test
  void ends_with_all_that_it_started_when_its_time_is_over() throws Exception {
    List<String> line = List.of("sh", "-c", "sleep 47.11 & sleep 47.12");
    Deadline deadline = Deadline.in(Duration.ofMillis(500));
    assertThatExceptionOfType(NoAnswer.class)
        .isThrownBy(() -> program().ask(Asked.at("http://h"), asking(line), deadline))
        .withMessage("There was no whole answer within 0.5 s.");
    for (int tries = 0; tries < 100 && isAsleep(); tries++) {
      Thread.sleep(20);
    }
    assertThat(isAsleep()).isFalse();
  }

  @Test
  void what_it_leaves_running_holds_nobody_up() throws Exception {
    Answer.Exit exit = sh("echo done; sleep 3 &");
    assertThat(exit.output()).isEqualTo("done\n");
    assertThat(exit.took()).isLessThan(Duration.ofSeconds(2));
  }

  private static boolean isAsleep() {
    return ProcessHandle.current()
        .descendants()
        .anyMatch(each -> each.info().commandLine().orElse("").contains("sleep 47.1"));
  }

  private Answer.Exit sh(String script) throws Exception {
    return ask(List.of("sh", "-c", script), List.of());
  }

  private Answer.Exit ask(List<String> argv, List<String> variables) throws Exception {
    Ask.Program ask = new Ask.Program(argv, variables);
    Deadline deadline = Deadline.in(Duration.ofSeconds(20));
    return (Answer.Exit) program().ask(Asked.at("http://h"), ask, deadline);
  }

  private static Ask.Program asking(List<String> argv) {
    return new Ask.Program(argv, List.of());
  }

  private ProgramAsk program() {
    return new ProgramAsk(root, OURS);
  }
}
