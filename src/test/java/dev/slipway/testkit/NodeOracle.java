package dev.slipway.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;

/**
 * A script that runs classes of release-please and is asked one question a line.
 *
 * <p>Needs {@code -Doracle.rp=FOLDER}, a folder with release-please in its {@code node_modules},
 * and {@code node} on the path. The script is a test resource, given to node as its program text.
 */
public final class NodeOracle implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process process;
  private final Writer questions;
  private final BufferedReader answers;

  private NodeOracle(Process process) {
    this.process = process;
    this.questions = process.outputWriter(UTF_8);
    this.answers = process.inputReader(UTF_8);
  }

  /**
   * @param neighbour a class in whose package the script lies
   */
  public static NodeOracle start(Class<?> neighbour, String script) {
    Path source = Path.of(System.getProperty("oracle.rp"), "node_modules/release-please/build/src");
    try (InputStream text = neighbour.getResourceAsStream(script)) {
      String program = new String(text.readAllBytes(), UTF_8);
      return new NodeOracle(
          new ProcessBuilder("node", "-e", program, source.toAbsolutePath() + "/")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The answer to a question; an object with {@code error} where release-please throws. */
  public JsonNode ask(Object... question) {
    try {
      questions.write(JSON.writeValueAsString(List.of(question)) + "\n");
      questions.flush();
      return JSON.readTree(answers.readLine());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
  }
}
