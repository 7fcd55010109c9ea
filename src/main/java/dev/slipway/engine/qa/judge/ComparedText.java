package dev.slipway.engine.qa.judge;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.engine.text.PlainJson;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Keeps of a value that is compared no more than somebody would read. */
final class ComparedText {

  private static final int MOST = 4096;

  private ComparedText() {}

  /**
   * The text, or what tells it from any other where it is long: a path that leads to every level of
   * a deep document has the document as many times.
   *
   * @param json in one line, redacted
   */
  static String of(String json) {
    return json.length() <= MOST
        ? json
        : PlainJson.line("%d characters, sha256:%s".formatted(json.length(), digest(json)));
  }

  private static String digest(String text) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
