package dev.slipway.engine;

import dev.slipway.model.Commit;
import dev.slipway.model.CommitId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A merged change, as it goes onto a version line.
 *
 * @param headline with the pull request's number, where it has one
 * @param text below the headline; may be empty
 * @param number of the pull request that brought it
 */
public record PickedChange(
    CommitId commit, String headline, String text, Optional<Integer> number) {

  private static final Pattern MERGE = Pattern.compile("Merge pull request #(\\d{1,9}) from \\S+");
  private static final Pattern NUMBER = Pattern.compile("\\(#(\\d{1,9})\\)\\s*\\z");
  private static final Pattern FIX = Pattern.compile("fix(?:\\([^()]*\\))?!?:.*");
  private static final Pattern TRAILER = Pattern.compile("(?im)^backport:[ \\t]*(.*?)[ \\t]*$");
  private static final Pattern LAST_IS_TRAILER =
      Pattern.compile(
          "(?:.*\\n)?(?:[A-Za-z][A-Za-z-]*: .*|\\(cherry picked from .*\\))", Pattern.DOTALL);

  /**
   * Reads a commit; a merge of a pull request has its title below.
   *
   * @param given the number that somebody named; it counts
   */
  public static PickedChange of(Commit commit, Optional<Integer> given) {
    String message = commit.message().replace("\r\n", "\n").strip();
    String first = firstLine(message);
    Matcher merge = MERGE.matcher(first);
    if (merge.matches() && !below(message).isEmpty()) {
      String title = firstLine(below(message));
      int number = Integer.parseInt(merge.group(1));
      String headline = numberIn(title).isPresent() ? title : "%s (#%d)".formatted(title, number);
      return new PickedChange(
          commit.id(), headline, below(below(message)), given.or(() -> Optional.of(number)));
    }
    return new PickedChange(commit.id(), first, below(message), given.or(() -> numberIn(first)));
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("").strip();
  }

  private static String below(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? "" : text.substring(end).strip();
  }

  private static Optional<Integer> numberIn(String headline) {
    Matcher number = NUMBER.matcher(headline);
    return number.find() ? Optional.of(Integer.valueOf(number.group(1))) : Optional.empty();
  }

  /** What its branches are named by: the pull request, else the commit. */
  public String name() {
    return number.map(String::valueOf).orElseGet(commit::abbreviated);
  }

  /** {@code fix: …}, {@code fix(scope)!: …}. */
  boolean isFix() {
    return FIX.matcher(headline).matches();
  }

  /** What the trailer {@code Backport} says; of several, all. */
  static Optional<String> trailer(String text) {
    List<String> said = TRAILER.matcher(text).results().map(found -> found.group(1)).toList();
    return said.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", said));
  }

  /** The line by which a pick of this change is known. */
  public String origin() {
    return "(cherry picked from commit %s)".formatted(commit);
  }

  /** Of the commit on a line. */
  String message() {
    String whole = text.isEmpty() ? headline : headline + "\n\n" + text;
    boolean joins = !text.isEmpty() && LAST_IS_TRAILER.matcher(text).matches();
    return whole + (joins ? "\n" : "\n\n") + origin();
  }
}
