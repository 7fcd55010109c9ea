package dev.slipway.engine.commit;

import dev.slipway.engine.text.JsSpace;
import dev.slipway.model.Commit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text that someone put in place of a commit's message.
 *
 * @param text what replaces the message; never empty
 * @param origin where it was found, for people
 */
record MessageOverride(String text, String origin) {

  private static final String BEGIN = "BEGIN_COMMIT_OVERRIDE";
  private static final String END = "END_COMMIT_OVERRIDE";

  /** The subject of a commit that a forge made from a pull request. */
  private static final Pattern OF_PULL_REQUEST =
      Pattern.compile(".*\\s\\(#\\d+\\)|Merge pull request #\\d+ from \\S+/\\S+");

  /**
   * The override of {@code commit}: from the body of its pull request; where that is not known,
   * from its own message, if a forge may have copied the body into it.
   */
  static Optional<MessageOverride> of(Commit commit, Optional<String> pullRequestBody) {
    return pullRequestBody.isPresent()
        ? in(pullRequestBody.get(), BEGIN + " in its pull request")
        : in(commit.message(), BEGIN + " in its own message")
            .filter(found -> OF_PULL_REQUEST.matcher(commit.subject()).matches());
  }

  private static Optional<MessageOverride> in(String body, String origin) {
    int begin = body.indexOf(BEGIN);
    if (begin < 0) {
      return Optional.empty();
    }
    String text = before(END, before(BEGIN, body.substring(begin + BEGIN.length())));
    return Optional.of(new MessageOverride(JsSpace.trim(text), origin))
        .filter(found -> !found.text().isEmpty());
  }

  private static String before(String marker, String text) {
    int at = text.indexOf(marker);
    return at < 0 ? text : text.substring(0, at);
  }
}
