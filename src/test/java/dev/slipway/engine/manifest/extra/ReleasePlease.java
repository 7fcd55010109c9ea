package dev.slipway.engine.manifest.extra;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The real release-please, run on many texts at once. */
final class ReleasePlease {

  static final String PROPERTY = "oracle.rp";

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A text for an updater: which one, its path or name, the version that comes, and the text. */
  record Request(String kind, String argument, String version, String text) {}

  private ReleasePlease() {}

  /** What becomes of each text; {@code error: …} where the updater throws. */
  static List<String> answers(List<Request> requests, Path folder) throws Exception {
    Path file = folder.resolve("requests");
    Files.writeString(file, lines(requests));
    Process node =
        new ProcessBuilder(
                "node",
                Path.of(
                        ReleasePlease.class
                            .getResource("/dev/slipway/engine/manifest/updaters.mjs")
                            .toURI())
                    .toString(),
                System.getProperty(PROPERTY),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<String> answers = new ArrayList<>();
    for (String line : new String(node.getInputStream().readAllBytes(), "UTF-8").split("\n")) {
      JsonNode answer = JSON.readTree(line);
      answers.add(
          answer.has("text")
              ? answer.get("text").asText()
              : "error: " + answer.get("error").asText());
    }
    return answers;
  }

  private static String lines(List<Request> requests) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Request request : requests) {
      lines
          .append(
              JSON.writeValueAsString(
                  Map.of(
                      "kind",
                      request.kind(),
                      "argument",
                      request.argument(),
                      "version",
                      request.version(),
                      "text",
                      request.text())))
          .append('\n');
    }
    return lines.toString();
  }
}
