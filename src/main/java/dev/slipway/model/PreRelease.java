package dev.slipway.model;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/** The order of pre-release parts, SemVer section 11.3 and 11.4. */
final class PreRelease {

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private PreRelease() {}

  /** A version without a pre-release part comes after every one with. */
  static int compare(Optional<String> left, Optional<String> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return Boolean.compare(left.isEmpty(), right.isEmpty());
    }
    return compare(left.get().split("\\.", -1), right.get().split("\\.", -1));
  }

  private static int compare(String[] left, String[] right) {
    for (int i = 0; i < Math.min(left.length, right.length); i++) {
      int order = compareIdentifiers(left[i], right[i]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.length, right.length);
  }

  private static int compareIdentifiers(String left, String right) {
    boolean leftNumber = NUMBER.matcher(left).matches();
    boolean rightNumber = NUMBER.matcher(right).matches();
    if (leftNumber && rightNumber) {
      return new BigInteger(left).compareTo(new BigInteger(right));
    }
    return leftNumber == rightNumber ? left.compareTo(right) : leftNumber ? -1 : 1;
  }
}
