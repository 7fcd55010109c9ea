package dev.slipway.engine.qa.secret;

import dev.slipway.engine.text.PlainJson;
import dev.slipway.model.qa.Secret;
import dev.slipway.model.qa.SecretName;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes secrets out of texts that are printed or kept (failure F53): those that are known, however
 * they are written (as in a URL, as in JSON, within base64, or the piece of at least six characters
 * that is left where a text is cut), and what looks like one by its shape or its name. Doing it
 * twice changes nothing more.
 */
public final class Redaction {

  /** What stands where a secret stood. */
  static final String GONE = "***";

  private static final int EXCERPT = 500;

  /** More than enough for an excerpt, however much of it is redacted. */
  private static final int HEAD = 16_384;

  private static final int SHOWN = 80;

  private final List<KnownSecret> known;

  private Redaction(Collection<Secret> secrets) {
    this.known = secrets.stream().flatMap(KnownSecret::of).toList();
  }

  /** For those who know these secrets. */
  public static Redaction of(Collection<Secret> secrets) {
    return new Redaction(secrets);
  }

  /** The text without secrets. */
  public String redact(String text) {
    String clean = SecretFields.without(TokenShapes.without(withoutKnown(text)));
    return clean.equals(text) ? clean : redact(clean);
  }

  private String withoutKnown(String text) {
    BitSet gone = new BitSet(text.length());
    for (Reading reading : readings(text)) {
      known.forEach(secret -> secret.find(reading, gone));
    }
    return without(text, gone);
  }

  /** In all ways that a text is written in, up to two of them at once. */
  private static List<Reading> readings(String text) {
    List<UnaryOperator<Reading>> ways = List.of(Reading::percent, Reading::json);
    Reading plain = Reading.of(text);
    List<Reading> once = ways.stream().map(way -> way.apply(plain)).toList();
    Stream<Reading> twice = once.stream().flatMap(one -> ways.stream().map(way -> way.apply(one)));
    return Stream.of(Stream.of(plain), once.stream(), twice).flatMap(each -> each).toList();
  }

  private static String without(String text, BitSet gone) {
    StringBuilder clean = new StringBuilder();
    int done = 0;
    for (int at = gone.nextSetBit(0); at >= 0; at = gone.nextSetBit(done)) {
      clean.append(text, done, at).append(GONE);
      done = gone.nextClearBit(at);
    }
    return clean.append(text, done, text.length()).toString();
  }

  /** The beginning of a body: at most 500 characters, redacted before it is cut. */
  public String excerpt(String body) {
    return cut(redact(cut(body, HEAD)), EXCERPT);
  }

  private static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    return text.substring(
        0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
  }

  /** How a text begins, in one line that fits into a sentence. */
  public String beginning(String text) {
    return shortened(excerpt(text).strip().replaceAll("\\s+", " "));
  }

  /** A value as JSON in one line, for a sentence. */
  public String shown(String path, @Nullable Object value) {
    return shortened(whole(path, value));
  }

  /**
   * A value as JSON in one line.
   *
   * @param path where it stands, or its name: where that names a secret, nothing is told
   */
  public String whole(String path, @Nullable Object value) {
    return SecretName.isIn(path) ? PlainJson.line(GONE) : redact(PlainJson.line(value));
  }

  private static String shortened(String text) {
    String cut = cut(text, SHOWN);
    return cut.equals(text) ? text : cut + "…";
  }
}
