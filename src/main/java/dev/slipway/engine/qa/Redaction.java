package dev.slipway.engine.qa;

import dev.slipway.engine.text.PlainJson;
import dev.slipway.model.qa.Secret;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes secrets out of texts that are printed or kept: those that are known, in whatever way they
 * are written, and what looks like one. Doing it twice changes nothing more.
 */
public final class Redaction {

  /** What stands where a secret stood. */
  static final String GONE = "***";

  private static final int EXCERPT = 500;

  private final List<Secret> secrets;

  private Redaction(Collection<Secret> secrets) {
    this.secrets = List.copyOf(secrets);
  }

  /** For those who know these secrets. */
  public static Redaction of(Collection<Secret> secrets) {
    return new Redaction(secrets);
  }

  /** The text without secrets. */
  public String redact(String text) {
    String clean = text;
    for (Secret secret : secrets) {
      clean = clean.replace(secret.value(), GONE);
    }
    return clean;
  }

  /** The beginning of a body: at most 500 characters, redacted before it is cut. */
  public String excerpt(String body) {
    String clean = redact(body);
    return clean.length() <= EXCERPT ? clean : clean.substring(0, EXCERPT);
  }

  /** How what is no JSON begins, as the end of a sentence. */
  String beginning(Content content) {
    return content.text().isBlank() ? "" : "; it begins with " + short80(redact(content.text()));
  }

  private static String short80(String text) {
    return text.length() <= 80 ? text : text.substring(0, 80) + "…";
  }

  String shown(String path, @Nullable Object value) {
    return short80(whole(path, value));
  }

  String whole(String path, @Nullable Object value) {
    return redact(PlainJson.line(value));
  }

  static String named(String name, String value) {
    return PlainJson.line(value);
  }
}
