package dev.slipway.adapter.git.remote;

import java.util.regex.Pattern;

/** Text of git's without the credentials that an address in it may carry. */
final class Redacted {

  private static final Pattern CREDENTIALS = Pattern.compile("(https?://)[^/@\\s]*@");

  private Redacted() {}

  static String text(String text) {
    return CREDENTIALS.matcher(text).replaceAll("$1");
  }
}
