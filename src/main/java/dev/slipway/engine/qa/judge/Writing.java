package dev.slipway.engine.qa.judge;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.engine.text.PlainJson;
import dev.slipway.model.qa.Ask;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Writes a value so that it is nothing but a value where it stands. */
final class Writing {

  /** RFC 3986, section 2.3. */
  private static final Pattern UNRESERVED = Pattern.compile("[A-Za-z0-9._~-]");

  /** What leads to another folder. */
  private static final Pattern DOTS = Pattern.compile("\\.+");

  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  private static final Pattern JSON = Pattern.compile("\\s*[\\[{\"].*", Pattern.DOTALL);

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private Writing() {}

  static String inUrl(String value) {
    StringBuilder written = new StringBuilder();
    boolean dots = DOTS.matcher(value).matches();
    value
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(
            each ->
                written.append(UNRESERVED.matcher(each).matches() && !dots ? each : percent(each)));
    return written.toString();
  }

  private static String percent(String character) {
    StringBuilder written = new StringBuilder();
    for (byte each : character.getBytes(UTF_8)) {
      written.append('%').append(HEX.toHexDigits(each));
    }
    return written.toString();
  }

  /** RFC 9110, section 5.5: a line break or any other control character is a space. */
  static String inHeader(String value) {
    return CONTROL.matcher(value).replaceAll(" ");
  }

  static boolean isJson(Ask.Request request) {
    return request.body().filter(body -> JSON.matcher(body).matches()).isPresent();
  }

  /**
   * Within a string, a part of it; elsewhere the JSON value that it is, or else a string.
   *
   * @param before what stands before it in the JSON text
   */
  static String inJson(String value, String before) {
    if (isInString(before)) {
      String string = PlainJson.line(value);
      return string.substring(1, string.length() - 1);
    }
    return PlainJson.read(value).isPresent() ? value : PlainJson.line(value);
  }

  private static boolean isInString(String before) {
    boolean inside = false;
    for (int at = 0; at < before.length(); at++) {
      char each = before.charAt(at);
      if (each == '"') {
        inside = !inside;
      } else if (each == '\\' && inside) {
        at++;
      }
    }
    return inside;
  }
}
