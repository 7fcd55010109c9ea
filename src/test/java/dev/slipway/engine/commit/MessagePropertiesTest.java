package dev.slipway.engine.commit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any text at all. */
class MessagePropertiesTest {

  private static final int MEBIBYTE = 1 << 20;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void any_text_is_a_message(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      assertReadable(new String(bytes, ISO_8859_1));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void a_message_of_strange_parts_is_a_message(long seed) {
    MessageGenerator generator = new MessageGenerator(seed);
    IntStream.range(0, 2_000).forEach(i -> assertReadable(generator.noise()));
    IntStream.range(0, 2_000).forEach(i -> assertReadable(generator.message()));
  }

  @Test
  void reading_twice_tells_the_same() {
    MessageGenerator generator = new MessageGenerator(4);
    for (int i = 0; i < 1_000; i++) {
      String message = generator.message();
      assertThat(Commits.parsed(message)).isEqualTo(Commits.parsed(message));
    }
  }

  @Test
  void white_space_around_a_message_changes_nothing() {
    MessageGenerator generator = new MessageGenerator(5);
    for (int i = 0; i < 1_000; i++) {
      String message = generator.message();
      assertThat(Telling.of("\n \n" + message + "\n\t\n")).isEqualTo(Telling.of(message));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "feat: x\n",
        "feat: x\n\n",
        "x: y\n",
        "x: y\n  z: 1\n",
        "  z: 1\n",
        "a(b) c\n",
        "feat(\n\n",
        "feat(a(b\n\n",
        "word ",
        "\n",
        "\r",
        "\n\r\n",
        "(",
        "!",
        "BREAKING CHANGE: x\n",
        "BREAKING CHANGE: x\n- y\n",
        "x BREAKING-CHANGE:",
        "BEGIN_NESTED_COMMIT",
        "BEGIN_NESTED_COMMIT fix: x\n",
        "END_NESTED_COMMIT",
        "BEGIN_COMMIT_OVERRIDE",
        "* feat: x\n",
        "---\n",
        "Release-As: 1.0.0\n",
        "Closes #1\n",
      })
  void a_mebibyte_is_read_in_time_and_without_depth(String part) {
    String filling = part.repeat(MEBIBYTE / part.length());
    for (String first : new String[] {"feat: a (#1)\n\n", "words\n\n"}) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> assertReadable(first + filling + "\nwords"));
    }
  }

  private static void assertReadable(String message) {
    ParsedMessage told =
        MessageParser.parse(
            Commits.commit(message), Optional.of("BEGIN_COMMIT_OVERRIDE" + message));
    assertThat(told.commit().message()).isEqualTo(message);
    assertThat(UntypedSquash.in(Commits.parsed(message)).map(UntypedSquash::expanded)).isNotNull();
  }
}
