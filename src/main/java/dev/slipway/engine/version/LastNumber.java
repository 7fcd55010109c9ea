package dev.slipway.engine.version;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number that a pre-release part counts with: the last one in it. */
final class LastNumber {

  private static final Pattern FORM = Pattern.compile("\\d+(?=\\D*\\z)");

  private LastNumber() {}

  /** {@code rc.9} to {@code rc.10}, {@code b01} to {@code b02}, {@code beta} to {@code beta.1}. */
  static String next(String text) {
    Matcher number = FORM.matcher(text);
    return number.find() ? number.replaceFirst(found -> plusOne(found.group())) : text + ".1";
  }

  private static String plusOne(String digits) {
    String next = new BigInteger(digits).add(BigInteger.ONE).toString();
    return "0".repeat(Math.max(0, digits.length() - next.length())) + next;
  }
}
