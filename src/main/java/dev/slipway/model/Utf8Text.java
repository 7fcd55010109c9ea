package dev.slipway.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/**
 * UTF-8 that loses nothing: a byte that is not UTF-8 becomes the lone surrogate U+DC00 + byte, and
 * that becomes the byte again (PEP 383). So a Latin-1 file can be edited as text, and every byte
 * outside the edit stays.
 */
public final class Utf8Text {

  private static final char ESCAPE = 0xDC00;

  private Utf8Text() {}

  public static String decode(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    return text.indexOf('\uFFFD') < 0 ? text : decodeEscaping(bytes);
  }

  private static String decodeEscaping(byte[] bytes) {
    CharsetDecoder decoder =
        UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    while (decoder.decode(in, out, true).isError()) {
      out.put((char) (ESCAPE + (in.get() & 0xFF)));
      decoder.reset();
    }
    return out.flip().toString();
  }

  public static byte[] encode(String text) {
    return text.chars().noneMatch(Utf8Text::mayBeEscape) ? text.getBytes(UTF_8) : escaped(text);
  }

  private static byte[] escaped(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    text.codePoints()
        .forEach(
            c -> bytes.writeBytes(mayBeEscape(c) ? new byte[] {(byte) (c - ESCAPE)} : utf8(c)));
    return bytes.toByteArray();
  }

  private static boolean mayBeEscape(int c) {
    return c >= ESCAPE + 0x80 && c <= ESCAPE + 0xFF;
  }

  private static byte[] utf8(int codePoint) {
    return Character.toString(codePoint).getBytes(UTF_8);
  }
}
