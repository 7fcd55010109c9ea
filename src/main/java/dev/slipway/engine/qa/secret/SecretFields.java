package dev.slipway.engine.qa.secret;

import dev.slipway.model.qa.SecretName;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What has a name that only secrets have: fields of JSON, parameters of URLs and forms, headers,
 * settings. Text is read as text, because a body may be cut, or JSON within JSON.
 */
final class SecretFields {

  /** Their values have blanks and commas. */
  private static final List<String> LINES = List.of("authorization", "cookie", "cookies");

  private static final Pattern NAMED =
      Pattern.compile("(?<![\\w.-])([\\w.-]++)(?:\\\\*[\"'])?\\s*+(?:=>|[:=]|%3[aAdD])[ \\t]*+");

  private static final Pattern QUOTE = Pattern.compile("\\\\*[\"']");

  private static final Pattern HARMLESS =
      Pattern.compile("(?:null|true|false|None|True|False)(?![\\w*])");

  private static final Pattern WORD = Pattern.compile("[^\\s&,;\"'<>(){}\\[\\]\\\\#]*+");

  /** To the end of the line, or of the string that the line stands in. */
  private static final Pattern LINE =
      Pattern.compile("(?:[^\\r\\n\"\\\\]++|\"(?!\\s*(?:[,}\\]:]|\\z)))*+");

  private SecretFields() {}

  static String without(String text) {
    StringBuilder clean = new StringBuilder();
    Matcher name = NAMED.matcher(text);
    int done = 0;
    for (int at = 0; name.find(at); at = Math.max(done, name.end(1))) {
      if (SecretName.isOne(name.group(1))) {
        int start = start(text, name.end());
        int end = end(text, name, start);
        clean.append(text, done, start).append(end > start ? Redaction.GONE : "");
        done = end;
      }
    }
    return clean.append(text, done, text.length()).toString();
  }

  private static int start(String text, int at) {
    Matcher quote = QUOTE.matcher(text).region(at, text.length());
    return quote.lookingAt() ? quote.end() : at;
  }

  private static int end(String text, Matcher name, int start) {
    if (start > name.end()) {
      return closing(text, text.substring(name.end(), start), start);
    } else if (HARMLESS.matcher(text).region(start, text.length()).lookingAt()) {
      return start;
    } else if (start < text.length() && "{[".indexOf(text.charAt(start)) >= 0) {
      return Brackets.end(text, start);
    }
    Pattern value = LINES.stream().anyMatch(each -> isNamed(name, each)) ? LINE : WORD;
    Matcher matcher = value.matcher(text).region(start, text.length());
    return matcher.lookingAt() ? matcher.end() : start;
  }

  private static boolean isNamed(Matcher name, String end) {
    return name.group(1).toLowerCase(Locale.ROOT).endsWith(end);
  }

  /** Where the quote stands again, and is none of the string itself. */
  private static int closing(String text, String quote, int start) {
    for (int at = text.indexOf(quote, start); at >= 0; at = text.indexOf(quote, at + 1)) {
      int slashes = 0;
      while (at - slashes > start && text.charAt(at - slashes - 1) == '\\') {
        slashes++;
      }
      if (quote.length() == 1 ? slashes % 2 == 0 : slashes == 0) {
        return at;
      }
    }
    return text.length();
  }
}
