package dev.slipway.engine.commit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.commit.CommitOracle.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Messages tell the same here and in release-please.
 *
 * <p>System properties: {@code oracle.rp}, the folder whose {@code node_modules} holds it; {@code
 * oracle.mirrors}, a folder of git repositories at {@code NAME/repo}; {@code oracle.inputs}, how
 * many messages to make; {@code oracle.seed}, which ones.
 */
@Tag("oracle")
@EnabledIfSystemProperty(named = "oracle.rp", matches = ".+")
class CommitOracleTest {

  private static final int INPUTS = Integer.getInteger("oracle.inputs", 20_000);
  private static final long SEED = Long.getLong("oracle.seed", 1);

  @TempDir private Path scratch;

  @Test
  void messages_of_the_grammar_tell_the_same() throws Exception {
    MessageGenerator generator = new MessageGenerator(SEED);
    assertSame(Stream.generate(generator::message).limit(INPUTS).map(Question::inClone).toList());
  }

  @Test
  void messages_of_no_grammar_tell_the_same() throws Exception {
    MessageGenerator generator = new MessageGenerator(SEED);
    assertSame(Stream.generate(generator::noise).limit(INPUTS).map(Question::inClone).toList());
  }

  @Test
  void pull_requests_override_the_same() throws Exception {
    MessageGenerator generator = new MessageGenerator(SEED);
    assertSame(
        IntStream.range(0, INPUTS)
            .mapToObj(
                i -> new Question(generator.message(), Optional.of(generator.pullRequestBody())))
            .toList());
  }

  static List<Path> repositories() throws IOException {
    Path mirrors = Path.of(System.getProperty("oracle.mirrors", "."));
    try (Stream<Path> folders = Files.list(mirrors)) {
      return folders.map(folder -> folder.resolve("repo")).filter(Files::exists).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("repositories")
  @EnabledIfSystemProperty(named = "oracle.mirrors", matches = ".+")
  void real_messages_tell_the_same(Path repository) throws Exception {
    Process log =
        new ProcessBuilder("git", "-C", repository.toString(), "log", "--all", "-z", "--format=%B")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String messages = new String(log.getInputStream().readAllBytes(), UTF_8);

    assertSame(Stream.of(messages.split("\0")).map(Question::inClone).toList());
  }

  private void assertSame(List<Question> questions) throws Exception {
    List<String> differences = CommitOracle.differences(questions, scratch);

    assertThat(differences.stream().limit(5))
        .as("%d differences in %d messages", differences.size(), questions.size())
        .isEmpty();
  }
}
