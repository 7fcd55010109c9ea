package dev.slipway.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The real release-please, asked what it does.
 *
 * <p>{@code -Doracle.rp=FOLDER} names the folder whose {@code node_modules} holds it, {@code
 * -Doracle.node=FILE} the Node that runs it; {@code oracle.inputs} and {@code oracle.seed} say how
 * many questions are asked, and which.
 */
final class Oracle {

  static final String FOLDER = "oracle.rp";
  static final int INPUTS = Integer.getInteger("oracle.inputs", 20_000);
  static final long SEED = Long.getLong("oracle.seed", 1);

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path DRIVER = Path.of("src/test/resources/oracle/notes.mjs");

  private Oracle() {}

  /** Asserts that both give the same answer to every input. */
  static <I, A> void agrees(
      List<I> inputs,
      Function<I, Map<String, Object>> question,
      Function<I, A> slipway,
      Function<JsonNode, A> upstream) {
    List<JsonNode> answers = answers(inputs.stream().map(question).toList());
    assertThat(answers).hasSameSizeAs(inputs);
    List<String> differences =
        IntStream.range(0, inputs.size())
            .filter(i -> !slipway.apply(inputs.get(i)).equals(upstream.apply(answers.get(i))))
            .mapToObj(
                i ->
                    "%s%n-- release-please:%n%s%n-- slipway:%n%s%n"
                        .formatted(
                            question.apply(inputs.get(i)),
                            answers.get(i).path("value").asText(answers.get(i).toString()),
                            slipway.apply(inputs.get(i))))
            .toList();
    assertThat(differences.stream().limit(3)).as("%d differences", differences.size()).isEmpty();
  }

  /** One answer for each question, in order: {@code value}, or {@code error}. */
  private static List<JsonNode> answers(List<Map<String, Object>> questions) {
    try {
      Process node = start();
      Thread asking = new Thread(() -> ask(node, questions));
      asking.start();
      List<JsonNode> answers =
          node.inputReader(StandardCharsets.UTF_8).lines().map(Oracle::read).toList();
      asking.join();
      return answers;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Process start() throws IOException {
    String node = System.getProperty("oracle.node", "node");
    var command = new ProcessBuilder(node, DRIVER.toString(), System.getProperty(FOLDER));
    command.environment().put("LANG", "en_US.UTF-8");
    command.environment().put("LC_ALL", "en_US.UTF-8");
    return command.redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static void ask(Process node, List<Map<String, Object>> questions) {
    try (BufferedWriter out = node.outputWriter(StandardCharsets.UTF_8)) {
      for (Map<String, Object> question : questions) {
        out.write(JSON.writeValueAsString(question));
        out.newLine();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode read(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
