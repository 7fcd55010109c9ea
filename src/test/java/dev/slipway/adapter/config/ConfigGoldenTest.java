package dev.slipway.adapter.config;

import dev.slipway.model.Snapshot;
import dev.slipway.model.Utf8Text;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.model.config.Overrides;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.Problem.Kind;
import dev.slipway.testkit.GoldenCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every message, with its place: {@code golden/config/<case>/{in/, problems.txt}}. */
class ConfigGoldenTest {

  static Stream<GoldenCase> cases() {
    return GoldenCase.allOf("config");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void the_problems_are_the_golden_ones(GoldenCase golden) {
    // given
    Snapshot files = new Folder(golden.folder().resolve("in"));

    // when
    var reading = new ConfigFiles().examine(files, ConfigPaths.DEFAULT, Overrides.NONE);

    // then
    golden.expect("problems.txt", words(reading.problems()));
  }

  private static String words(List<Problem> problems) {
    return problems.stream().map(ConfigGoldenTest::words).collect(Collectors.joining());
  }

  private static String words(Problem problem) {
    return "%s: %s [%s]\n  fix: %s\n"
        .formatted(
            problem.kind() == Kind.WARNING ? "warning" : "error",
            problem.what(),
            problem.code(),
            problem.remedy());
  }

  /** The files of a folder, as if they were those of a commit. */
  private record Folder(Path root) implements Snapshot {

    @Override
    public Optional<String> text(String path) {
      try {
        Path file = root.resolve(path);
        return Files.isRegularFile(file)
            ? Optional.of(Utf8Text.decode(Files.readAllBytes(file)))
            : Optional.empty();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public List<String> pathsBelow(String folder) {
      return List.of();
    }
  }
}
