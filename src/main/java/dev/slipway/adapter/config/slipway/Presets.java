package dev.slipway.adapter.config.slipway;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.adapter.config.tree.SourceText;
import dev.slipway.adapter.config.tree.YamlTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The values that a file begins from. They are files of the same kind, and nothing more. */
final class Presets {

  static final List<String> NAMES =
      List.of("trunk", "staging", "release-branch", "git-flow", "one-command", "release-lines");

  /** Of a file that names none. */
  static final String USUAL = NAMES.get(0);

  /** What stands before its name where a value of it is told of. */
  static final String SOURCE = "preset ";

  private Presets() {}

  static Node of(String name) {
    SourceText source = new SourceText(SOURCE + name, text(name));
    return YamlTree.read(source, new Findings()).orElseThrow();
  }

  static String text(String name) {
    try (InputStream file =
        Objects.requireNonNull(Presets.class.getResourceAsStream("preset/" + name + ".yml"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
