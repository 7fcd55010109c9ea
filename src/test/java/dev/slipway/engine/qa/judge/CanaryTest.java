package dev.slipway.engine.qa.judge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.qa.secret.Redaction;
import dev.slipway.engine.text.PlainJson;
import dev.slipway.model.qa.Secret;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** F53, with generated secrets: none of them is left, in any way of writing, wherever it is cut. */
class CanaryTest {

  private static final String PRINTABLE =
      IntStream.rangeClosed(' ', '~').mapToObj(Character::toString).collect(Collectors.joining())
          + "äß😀";

  private static final int[] LETTERS = PRINTABLE.codePoints().filter(each -> each != '*').toArray();

  private static final List<UnaryOperator<String>> WRITINGS =
      List.of(
          canary -> canary,
          canary -> URLEncoder.encode(canary, UTF_8),
          canary -> Writing.inUrl(canary),
          canary -> Writing.inUrl(Writing.inUrl(canary)),
          canary -> PlainJson.line(canary),
          canary -> PlainJson.line(PlainJson.line(canary)),
          canary -> PlainJson.line(Writing.inUrl(canary)),
          canary -> everyLetterEscaped(canary),
          canary -> base64("", canary),
          canary -> base64("a", canary),
          canary -> base64("user:", canary),
          canary -> Base64.getUrlEncoder().encodeToString(("me:" + canary).getBytes(UTF_8)),
          canary -> "Basic " + base64("user:", canary));

  private static final List<String> AROUND =
      List.of(
          "%s",
          "it is %s, isn't it?",
          "{\"detail\": [%s]}",
          "https://example.com/a?b=%s&c=d",
          "https://user:%s@example.com/",
          "<html>%s</html>",
          "x%sx",
          "--%s--%s--");

  private static String base64(String before, String canary) {
    return Base64.getEncoder().encodeToString((before + canary).getBytes(UTF_8));
  }

  private static String everyLetterEscaped(String canary) {
    return canary
        .chars()
        .mapToObj("\\u%04x"::formatted)
        .collect(Collectors.joining("", "\"", "\""));
  }

  private static Stream<String> canaries(int count) {
    return LongStream.range(0, count)
        .mapToObj(Random::new)
        .map(
            random ->
                random
                    .ints(6 + random.nextInt(40), 0, LETTERS.length)
                    .mapToObj(at -> Character.toString(LETTERS[at]))
                    .collect(Collectors.joining())
                    .strip())
        .filter(canary -> canary.length() >= 6);
  }

  private static Stream<Map.Entry<String, String>> texts(String canary) {
    return WRITINGS.stream()
        .flatMap(writing -> AROUND.stream().map(text -> Map.entry(writing.apply(canary), text)))
        .map(it -> Map.entry(it.getKey(), it.getValue().replace("%s", it.getKey())));
  }

  @Test
  void no_canary_is_left_in_any_writing() {
    canaries(60)
        .forEach(
            canary -> {
              Redaction redaction = Redaction.of(List.of(new Secret(canary)));
              texts(canary)
                  .forEach(
                      it -> {
                        String clean = redaction.redact(it.getValue());
                        assertThat(clean).as(it.getValue()).doesNotContain(core(it.getKey()));
                        assertThat(redaction.redact(clean)).as(it.getValue()).isEqualTo(clean);
                      });
            });
  }

  /** Without quotes, word, and the letters of base64 that depend on what stands beside. */
  private static String core(String written) {
    String bare = written.replaceAll("\\A(?:Basic |\"|\\\\\")+|(?:\\\\\"|\")+\\z", "");
    return bare.length() < 12 ? bare : bare.substring(3, bare.length() - 3);
  }

  @Test
  void no_piece_of_six_letters_is_left_where_a_text_is_cut() {
    canaries(60)
        .forEach(
            canary -> {
              Redaction redaction = Redaction.of(List.of(new Secret(canary)));
              int letters = canary.codePointCount(0, canary.length());
              for (int cut = 6; cut < letters; cut++) {
                String head = canary.substring(0, canary.offsetByCodePoints(0, cut));
                String tail = canary.substring(canary.offsetByCodePoints(canary.length(), -cut));
                assertThat(redaction.redact("it ends: " + head)).doesNotContain(head);
                assertThat(redaction.redact(tail + " it was")).doesNotContain(tail);
                assertThat(redaction.redact("?q=" + Writing.inUrl(head)))
                    .doesNotContain(Writing.inUrl(head));
              }
            });
  }

  @Test
  void redacting_any_text_twice_changes_nothing_more() {
    Redaction redaction = Redaction.of(List.of(new Secret("hunter22"), new Secret("a:b@c//")));
    List<String> pieces =
        List.of(
            "hunter22",
            "token",
            "=",
            ":",
            "\"",
            "\\",
            "@",
            "://",
            "/",
            " ",
            "Bearer ",
            "{",
            "}",
            "password",
            "*",
            "***",
            "%3D",
            "a:b@c//",
            "&",
            "\n",
            "eyJabcdef.x",
            "cookie",
            ",",
            "n");
    LongStream.range(0, 5_000)
        .mapToObj(Random::new)
        .map(
            random ->
                random
                    .ints(1 + random.nextInt(20), 0, pieces.size())
                    .mapToObj(pieces::get)
                    .collect(Collectors.joining()))
        .forEach(
            text -> {
              String clean = redaction.redact(text);
              assertThat(clean).doesNotContain("hunter22");
              assertThat(redaction.redact(clean)).isEqualTo(clean);
            });
  }
}
