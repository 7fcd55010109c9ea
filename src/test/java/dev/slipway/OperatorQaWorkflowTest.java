package dev.slipway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The step of {@code operator-qa.yml} that asks, run with an executable that only ends. */
class OperatorQaWorkflowTest {

  private static final Path WORKFLOW = Path.of(".github/workflows/operator-qa.yml");

  @TempDir Path folder;

  private Map<?, ?> workflow;

  @BeforeEach
  void read() throws IOException {
    workflow =
        (Map<?, ?>)
            new Load(LoadSettings.builder().build()).loadFromString(Files.readString(WORKFLOW));
  }

  @ParameterizedTest(name = "{0}, required: {1}")
  @CsvSource({
    "0, false, 0, true",
    "0, true, 0, true",
    "1, false, 1, false",
    "2, false, 2, false",
    "2, true, 2, false",
    "3, false, 0, skipped",
    "3, true, 3, false",
    "130, false, 130, false"
  })
  void only_nothing_configured_becomes_a_success_where_it_may(
      int status, String required, int expected, String ok) throws Exception {
    assertThat(ends(status, Map.of("REQUIRE_MATRIX", required))).isEqualTo(expected);
    assertThat(folder.resolve("output")).hasContent("ok=" + ok);
  }

  @Test
  void options_are_those_that_are_said() throws Exception {
    ends(0, Map.of("REQUIRE_MATRIX", "true", "ENVS", "dev,next", "TARGET", "a b"));
    assertThat(folder.resolve("arguments"))
        .hasContent(
            "qa\nci\n--artifact-dir\nout\n--envs\ndev,next\n--for\na b\n--require-matrix\n");
  }

  @Test
  void verdicts_are_kept_whatever_came_and_nothing_may_be_written() {
    Map<?, ?> upload = step("Keep the verdicts");
    assertThat(upload.get("if")).isEqualTo("${{ always() }}");
    assertThat(upload.get("with").toString()).contains("if-no-files-found=ignore");
    assertThat(workflow.get("permissions")).isEqualTo(Map.of("contents", "read"));
  }

  private int ends(int status, Map<String, String> said) throws Exception {
    Path slipway = folder.resolve("slipway");
    String script = "#!/bin/sh\nprintf '%s\\n' \"$@\" > \"$RUNNER_TEMP/arguments\"\nexit ";
    Files.writeString(slipway, script + status + "\n");
    assertThat(slipway.toFile().setExecutable(true)).isTrue();
    Map<String, String> variables =
        new HashMap<>(Map.of("ENVS", "", "TARGET", "", "ARTIFACT_DIR", "out"));
    variables.putAll(said);
    variables.put("RUNNER_TEMP", folder.toString());
    variables.put("GITHUB_OUTPUT", folder.resolve("output").toString());
    String run = (String) step("Ask the environments").get("run");
    ProcessBuilder bash =
        new ProcessBuilder("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", run);
    bash.environment().putAll(variables);
    return bash.redirectErrorStream(true)
        .redirectOutput(folder.resolve("said").toFile())
        .start()
        .waitFor();
  }

  private Map<?, ?> step(String name) {
    Map<?, ?> job = (Map<?, ?>) ((Map<?, ?>) workflow.get("jobs")).get("ask");
    Stream<Map<?, ?>> steps = ((List<?>) job.get("steps")).stream().map(each -> (Map<?, ?>) each);
    return steps.filter(each -> name.equals(each.get("name"))).findFirst().orElseThrow();
  }
}
