package dev.slipway.engine.changelog;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A change's description as Markdown.
 *
 * @param issues the numbers that it mentions, digits alone
 */
record Description(String text, Set<String> issues) {

  /** A user name in lower case; one with a slash is a team, which has no page. */
  private static final Pattern USER =
      Pattern.compile("(?<![A-Za-z0-9_])@([a-z0-9](?:-?[a-z0-9/]){0,38})");

  /** Escapes first, then links issues, then users: the order decides upstream's bytes. */
  static Description of(String raw, Links links) {
    Set<String> issues = new HashSet<>();
    String text = linkIssues(Markup.escape(raw), links, issues);
    return new Description(linkUsers(text, links), Set.copyOf(issues));
  }

  private static String linkIssues(String text, Links links, Set<String> issues) {
    int hash = text.indexOf('#');
    if (hash < 0) {
      return text;
    }
    StringBuilder linked = new StringBuilder();
    int copied = 0;
    for (; hash >= 0; hash = text.indexOf('#', hash + 1)) {
      int end = endOfDigits(text, hash + 1);
      if (end > hash + 1) {
        String number = text.substring(hash + 1, end);
        issues.add(number);
        linked.append(text, copied, hash).append(links.issue(number));
        copied = end;
      }
    }
    return linked.append(text, copied, text.length()).toString();
  }

  private static int endOfDigits(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static String linkUsers(String text, Links links) {
    return text.indexOf('@') < 0
        ? text
        : USER.matcher(text)
            .replaceAll(found -> Matcher.quoteReplacement(userOrTeam(found.group(1), links)));
  }

  private static String userOrTeam(String name, Links links) {
    return name.contains("/") ? "@" + name : links.user(name);
  }
}
