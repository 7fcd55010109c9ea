package dev.slipway.adapter.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.model.qa.Answer.Cause;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Unpacks bodies, and knows what their bytes stand for. */
final class BodyText {

  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([-\\w.:+]+)\"?");

  private BodyText() {}

  /** UTF-8 where {@code contentType} names no charset, or one that Java does not know. */
  static Charset charset(String contentType) {
    Matcher named = CHARSET.matcher(contentType);
    return named.find() && Charset.isSupported(named.group(1))
        ? Charset.forName(named.group(1))
        : UTF_8;
  }

  /**
   * The body as it was before it was packed.
   *
   * @param encoding the header {@code Content-Encoding}; empty where there is none
   * @throws NoAnswer when it is packed in a way that was not asked for, or broken, or would be
   *     longer than {@code bytes}
   */
  static byte[] unpacked(byte[] body, String encoding, int bytes, URI url) throws NoAnswer {
    return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
      case "", "identity" -> body;
      case "gzip", "x-gzip" -> body.length == 0 ? body : gunzipped(body, bytes, url);
      default ->
          throw new NoAnswer(
              Cause.GARBLED,
              "The body is packed as %s, which nobody asked for.".formatted(encoding),
              url);
    };
  }

  private static byte[] gunzipped(byte[] body, int bytes, URI url) throws NoAnswer {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      byte[] whole = in.readNBytes(bytes + 1);
      if (whole.length > bytes) {
        throw Trouble.tooLarge(bytes, url);
      }
      return whole;
    } catch (IOException e) {
      throw new NoAnswer(Cause.GARBLED, "The body says that it is gzip, and is not.", url);
    }
  }
}
