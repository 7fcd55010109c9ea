package dev.slipway.engine.qa.environment;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an environment is, as somebody wrote it.
 *
 * @param text without white space around it
 */
public record BaseUrl(String text) {

  private static final Pattern PARTS =
      Pattern.compile("(?i)(https?)://([^/?#]*)(/[^?#]*)?([?#].*)?", Pattern.DOTALL);

  private static final Pattern AUTHORITY =
      Pattern.compile("([\\w.~-]+|\\[[0-9a-fA-F:.]+])(?::(\\d{1,5}))?");

  private static final Pattern LOOPBACK =
      Pattern.compile("(?:.+\\.)?localhost|127(?:\\.\\d+){3}|\\[::1]");

  private static final int LAST_PORT = 65_535;

  public BaseUrl {
    text = text.strip();
  }

  /** What is wrong with it, without telling it: it may hold a password. Empty where it is right. */
  Optional<String> fault() {
    Matcher parts = PARTS.matcher(text);
    if (!text.codePoints().allMatch(c -> c > ' ' && c < 0x7F)) {
      return Optional.of("has a character that no URL has");
    }
    if (!parts.matches()) {
      return Optional.of("begins with neither http:// nor https://");
    }
    if (parts.group(2).contains("@")) {
      return Optional.of("has a user in it, who belongs into the token");
    }
    if (parts.group(4) != null) {
      return Optional.of("has a query or a fragment");
    }
    return isAuthority(parts.group(2))
        ? Optional.empty()
        : Optional.of("has no host, or a port that is none");
  }

  private static boolean isAuthority(String text) {
    Matcher authority = AUTHORITY.matcher(text);
    if (!authority.matches()) {
      return false;
    }
    String port = authority.group(2);
    return port == null || Integer.parseInt(port) >= 1 && Integer.parseInt(port) <= LAST_PORT;
  }

  /** Without a slash at its end. */
  String plain() {
    return text.replaceFirst("/+\\z", "");
  }

  /** In lower case, without the port. */
  public String host() {
    Matcher parts = PARTS.matcher(text);
    return parts.matches()
        ? parts.group(2).replaceFirst(":\\d*\\z", "").toLowerCase(Locale.ROOT)
        : "";
  }

  /** Whether others can read what goes there. */
  boolean isReadable() {
    return text.regionMatches(true, 0, "http:", 0, 5) && !LOOPBACK.matcher(host()).matches();
  }
}
