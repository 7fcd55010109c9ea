package dev.slipway.adapter.config.slipway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in the file, reading it ends with an answer or with problems. */
class GarbledFilesTest {

  private static final String SIGNS = "{}[]:,-#&*!|>'\"%@`~\n\t 0aXé\u0000\uFFFD";

  @ParameterizedTest
  @ValueSource(strings = {"axctl", "aegis", "agentops", "mcp-task-orchestrator", "backend.ai"})
  void a_file_that_ends_too_early_is_right_or_has_problems(String example) throws IOException {
    String file = Files.readString(Path.of("docs/examples", example, "slipway.yml"));
    for (int end = 0; end <= file.length(); end += 11) {
      read(file.substring(0, end));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void a_file_with_changed_signs_is_right_or_has_problems(long seed) throws IOException {
    Random random = new Random(seed);
    String file = Files.readString(Path.of("docs/examples/axctl/slipway.yml"));
    for (int round = 0; round < 50; round++) {
      StringBuilder garbled = new StringBuilder(file);
      for (int change = 0; change <= round % 5; change++) {
        garbled.setCharAt(
            random.nextInt(file.length()), SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
      read(garbled.toString());
    }
  }

  @Test
  void aliases_of_aliases_end() {
    StringBuilder file = new StringBuilder("a: &a0 [x, x]\n");
    for (int depth = 1; depth < 40; depth++) {
      String below = "*a" + (depth - 1);
      file.append("b%d: &a%d [%s, %s, %s]\n".formatted(depth, depth, below, below, below));
    }
    assertThat(new OneFile(file + "build: {run: *a39}").problems())
        .startsWith("slipway.yml:35:18: this is not YAML: it has more than 100 aliases.");
  }

  private static void read(String text) {
    OneFile file = new OneFile(text);
    assertThat(file.problems()).isNotNull();
    try {
      file.flow();
      file.qa();
    } catch (ProblemException e) {
      assertThat(e.problems()).isNotEmpty();
    }
  }
}
