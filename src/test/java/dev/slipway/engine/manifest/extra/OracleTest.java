package dev.slipway.engine.manifest.extra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.manifest.Changes;
import dev.slipway.engine.manifest.extra.ReleasePlease.Request;
import dev.slipway.model.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Slipway and release-please on the same texts. Needs {@code -Doracle.rp=<its node_modules>} and
 * node.
 */
@Tag("oracle")
@EnabledIfSystemProperty(named = ReleasePlease.PROPERTY, matches = ".+")
class OracleTest {

  @Test
  void ordinary_files_come_out_byte_for_byte_the_same(@TempDir Path folder) throws Exception {
    // given
    List<Request> requests = new OrdinaryFiles(42).each(200);

    // when
    List<String> theirs = ReleasePlease.answers(requests, folder);

    // then
    assertThat(requests.stream().map(OracleTest::ours)).containsExactlyElementsOf(theirs);
  }

  @Test
  void where_bytes_differ_they_differ_as_told(@TempDir Path folder) throws Exception {
    // given
    List<String[]> rows = deviations();
    List<Request> requests = rows.stream().map(OracleTest::request).toList();

    // when
    List<String> theirs = ReleasePlease.answers(requests, folder);

    // then
    SoftAssertions all = new SoftAssertions();
    for (int i = 0; i < rows.size(); i++) {
      String[] row = rows.get(i);
      all.assertThat(shortened(ours(requests.get(i)))).as(row[0]).isEqualTo(unescaped(row[4]));
      all.assertThat(shortened(theirs.get(i))).as(row[0]).isEqualTo(unescaped(row[5]));
    }
    all.assertAll();
  }

  private static List<String[]> deviations() throws IOException {
    try (var in =
        OracleTest.class.getResourceAsStream("/dev/slipway/engine/manifest/deviations.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" \\| ", -1))
          .toList();
    }
  }

  private static Request request(String[] row) {
    return new Request(row[1], row[2].equals("-") ? "" : row[2], "2.0.0", unescaped(row[3]));
  }

  private static String unescaped(String text) {
    return text.replace('~', '\n').replace('^', '\r').replace("FEFF", "\uFEFF");
  }

  private static String shortened(String answer) {
    return answer.startsWith("error") ? "error" : answer;
  }

  private static String ours(Request request) {
    try {
      return Kinds.updater(request.kind(), request.argument())
          .update(request.text(), Changes.to(request.version()));
    } catch (ProblemException e) {
      return "error: " + e.problems().get(0).code();
    }
  }
}
