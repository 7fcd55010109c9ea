package dev.slipway.engine.qa.secret;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * A text as somebody reads it who undoes how it is written: its bytes, each with its place in the
 * text. An escape that is cut off at the end is left out.
 */
final class Reading {

  private static final int RADIX = 16;

  private static final String ESCAPES = "bfnrt";
  private static final String ESCAPED = "\b\f\n\r\t";

  private final String bytes;
  private final String folded;
  private final int[] starts;
  private final int[] ends;

  private Reading(String bytes, int[] starts, int[] ends) {
    this.bytes = bytes;
    this.folded = folded(bytes);
    this.starts = starts;
    this.ends = ends;
  }

  /** In UTF-8, a character of Latin 1 for each. */
  String bytes() {
    return bytes;
  }

  /** The same, with each letter of ASCII in lower case. */
  String folded() {
    return folded;
  }

  /** Where in the text one of the bytes begins. */
  int start(int at) {
    return starts[at];
  }

  /** Where in the text one of the bytes ends. */
  int end(int at) {
    return ends[at];
  }

  /** What is written as it is. */
  static Reading of(String text) {
    Pen pen = new Pen(text.length());
    for (int at = 0; at < text.length(); ) {
      String character = Character.toString(text.codePointAt(at));
      if (!isHalf(character)) {
        pen.write(character, at, at + character.length());
      }
      at += character.length();
    }
    return pen.done();
  }

  /** What is left of a character where a text is cut. */
  private static boolean isHalf(String character) {
    return Character.isSurrogate(character.charAt(0)) && character.length() == 1;
  }

  static String bytes(String text) {
    return new String(text.getBytes(UTF_8), ISO_8859_1);
  }

  static String folded(String bytes) {
    char[] all = bytes.toCharArray();
    for (int at = 0; at < all.length; at++) {
      if (all[at] >= 'A' && all[at] <= 'Z') {
        all[at] += 'a' - 'A';
      }
    }
    return new String(all);
  }

  /** What is written as in a URL. */
  Reading percent() {
    Pen pen = new Pen(bytes.length());
    for (int at = 0; at < bytes.length(); ) {
      at = bytes.charAt(at) == '%' ? percent(pen, at) : letter(pen, at);
    }
    return pen.done();
  }

  private int percent(Pen pen, int at) {
    int code = hex(at + 1, 2);
    if (code < 0) {
      return at + 3 > bytes.length() ? bytes.length() : letter(pen, at);
    }
    pen.put((char) code, starts[at], ends[at + 2]);
    return at + 3;
  }

  /** What is written as in a string of JSON. */
  Reading json() {
    Pen pen = new Pen(bytes.length());
    for (int at = 0; at < bytes.length(); ) {
      at = bytes.charAt(at) == '\\' ? escape(pen, at) : letter(pen, at);
    }
    return pen.done();
  }

  private int letter(Pen pen, int at) {
    pen.put(bytes.charAt(at), starts[at], ends[at]);
    return at + 1;
  }

  private int escape(Pen pen, int at) {
    if (at + 1 == bytes.length()) {
      return bytes.length();
    }
    char kind = bytes.charAt(at + 1);
    if (kind == 'u') {
      return unicode(pen, at);
    }
    int known = ESCAPES.indexOf(kind);
    pen.put(known < 0 ? kind : ESCAPED.charAt(known), starts[at], ends[at + 1]);
    return at + 2;
  }

  private int unicode(Pen pen, int at) {
    int first = hex(at + 2, 4);
    if (first < 0) {
      return at + 6 > bytes.length() ? bytes.length() : letter(pen, at);
    }
    int second = bytes.startsWith("\\u", at + 6) ? hex(at + 8, 4) : -1;
    boolean pair = second >= 0 && Character.isSurrogatePair((char) first, (char) second);
    int end = pair ? at + 12 : at + 6;
    int code = pair ? Character.toCodePoint((char) first, (char) second) : first;
    pen.write(Character.toString(code), starts[at], ends[end - 1]);
    return end;
  }

  /** The number that is written there; -1 where there is none. */
  private int hex(int at, int digits) {
    if (at + digits > bytes.length()) {
      return -1;
    }
    int number = 0;
    for (int each = at; each < at + digits; each++) {
      int digit = Character.digit(bytes.charAt(each), RADIX);
      if (digit < 0) {
        return -1;
      }
      number = number * RADIX + digit;
    }
    return number;
  }

  private static final class Pen {

    private final StringBuilder bytes;
    private int[] starts;
    private int[] ends;

    Pen(int room) {
      bytes = new StringBuilder(room);
      starts = new int[room];
      ends = new int[room];
    }

    void write(String text, int start, int end) {
      for (char each : Reading.bytes(text).toCharArray()) {
        put(each, start, end);
      }
    }

    void put(char each, int start, int end) {
      int at = bytes.length();
      if (at == starts.length) {
        starts = Arrays.copyOf(starts, 2 * at + 8);
        ends = Arrays.copyOf(ends, 2 * at + 8);
      }
      starts[at] = start;
      ends[at] = end;
      bytes.append(each);
    }

    Reading done() {
      return new Reading(bytes.toString(), starts, ends);
    }
  }
}
