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

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"slipway, 0", "something-else, 1", ", 1"})
  void only_slipway_is_built_and_a_caller_is_told_to_name_it(String artifact, int expected)
      throws Exception {
    if (artifact != null) {
      Files.createDirectory(folder.resolve(".slipway"));
      Files.writeString(
          folder.resolve(".slipway/pom.xml"),
          "<project><artifactId>%s</artifactId></project>".formatted(artifact));
    }

    assertThat(run("Find Slipway", Map.of("BUILT_FROM", "acme/widget"))).isEqualTo(expected);
    if (expected != 0) {
      assertThat(folder.resolve("said"))
          .content()
          .contains("::error::acme/widget is not Slipway", "slipway_repository");
    }
  }

  @Test
  void the_documentation_tells_another_workflow_every_input_and_secret() throws IOException {
    Map<?, ?> called = (Map<?, ?>) ((Map<?, ?>) workflow.get("on")).get("workflow_call");
    String told = Files.readString(Path.of("docs/qa.md"));

    assertThat(told).contains("uses: OWNER/slipway/.github/workflows/operator-qa.yml@REF");
    assertThat(((Map<?, ?>) called.get("inputs")).keySet())
        .allSatisfy(input -> assertThat(told).contains("`" + input + "`"));
    assertThat(((Map<?, ?>) called.get("secrets")).keySet())
        .extracting(secret -> ((String) secret).replaceFirst("_(DEV|NEXT|STAGING)_", "_<ENV>_"))
        .allSatisfy(secret -> assertThat(told).contains("`" + secret + "`"));
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
    return run("Ask the environments", variables);
  }

  private int run(String step, Map<String, String> variables) throws Exception {
    String run = (String) step(step).get("run");
    ProcessBuilder bash =
        new ProcessBuilder("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", run);
    bash.environment().putAll(variables);
    return bash.directory(folder.toFile())
        .redirectErrorStream(true)
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
