package dev.slipway.e2e.qa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.slipway.e2e.Ran;
import dev.slipway.e2e.Slipway;
import dev.slipway.e2e.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A clone with a committed {@code slipway.yml}, where gates are asked by the real executable. */
final class Gate {

  private final Stage stage;
  private final Path clone;
  private final Map<String, String> variables = new HashMap<>();

  private Gate(Stage stage, Path clone) {
    this.stage = stage;
    this.clone = clone;
  }

  /**
   * @param yaml what {@code slipway.yml} says
   */
  static Gate in(Path folder, String yaml) {
    Stage stage = Stage.in(folder);
    Path clone = stage.clone("ada");
    stage.file(clone, "slipway.yml", yaml).commit(clone, "chore: begin");
    return new Gate(stage, clone);
  }

  /** The same where something is released, and everything is pushed. */
  static Gate released(Path folder, String yaml) {
    Stage stage = Stage.in(folder);
    Path clone = stage.released("ada");
    stage.file(clone, "slipway.yml", yaml).commit(clone, "chore: begin").push(clone);
    return new Gate(stage, clone);
  }

  Gate with(String variable, String value) {
    variables.put(variable, value);
    return this;
  }

  Path folder() {
    return clone;
  }

  /** What git says, without the line end at the end. */
  String git(String... arguments) {
    return stage.ask(clone, arguments);
  }

  Ran slipway(String... arguments) {
    return stage.slipway(clone, variables, arguments);
  }

  /** Begins a run; what it prints goes into the file. */
  Process start(Path home, Path out, String... arguments) {
    Slipway begun = Slipway.in(clone, home);
    for (Map.Entry<String, String> each : variables.entrySet()) {
      begun = begun.with(each.getKey(), each.getValue());
    }
    return begun.start(out, arguments);
  }

  /** What is where on the stage, home and remote and git's own among it, but for a folder. */
  Map<String, String> files(String but) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(stage.folder())) {
      for (Path file : all.filter(each -> !each.toString().contains(but)).toList()) {
        files.put(
            file.toString(),
            Files.isRegularFile(file)
                ? "%08x".formatted(Arrays.hashCode(Files.readAllBytes(file)))
                : "folder");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** All variables of a run. */
  Map<String, String> variables() {
    return Map.copyOf(variables);
  }

  static JsonNode json(Path file) {
    try {
      return new ObjectMapper().readTree(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
