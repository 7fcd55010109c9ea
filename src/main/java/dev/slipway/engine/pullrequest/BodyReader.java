package dev.slipway.engine.pullrequest;

import dev.slipway.engine.pullrequest.PullRequestBody.Entry;
import dev.slipway.model.Notation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads bodies of release pull requests, also such as people have edited.
 *
 * <p>Only a {@code <details>} that begins a line and whose summary is a release opens an entry, and
 * the last {@code </details>} before the next one closes it. Notes have no such line: theirs begin
 * with {@code #}, with {@code *} or with four blanks. So their own HTML is never taken for ours.
 */
final class BodyReader {

  private static final String RULE = "---";

  /** Groups 1 and 2: the component with and without a colon; group 3: the version. */
  private static final Pattern ENTRY =
      Pattern.compile(
          "^ {0,3}<details(?:\\s[^>]*)?>\\s*<summary(?:\\s[^>]*)?>\\s*"
              + "(?:(.+): |(.+) )?([0-9]+\\.[0-9]+\\.[0-9]+[^\\s<]*).*?\\s*</summary>",
          Pattern.MULTILINE | Pattern.UNIX_LINES | Pattern.CASE_INSENSITIVE);

  private static final Pattern END = Pattern.compile("</details\\s*>", Pattern.CASE_INSENSITIVE);

  private static final Pattern HEADING =
      Pattern.compile("#{2,} \\[?([0-9]+\\.[0-9]+\\.[0-9]+[^\\s\\]]*)");

  private static final Pattern AROUND = Pattern.compile("\\A[ \\t\\n]+|[ \\t\\n]+\\z");

  private final Notation notation;

  BodyReader(Notation notation) {
    this.notation = notation;
  }

  Optional<PullRequestBody> read(String text) {
    List<String> lines = List.of(text.strip().replace("\r\n", "\n").split("\n", -1));
    int top = lines.indexOf(RULE);
    return top < 0 ? Optional.empty() : Optional.of(read(lines, top, lines.lastIndexOf(RULE)));
  }

  private PullRequestBody read(List<String> lines, int top, int lastRule) {
    int bottom = lastRule > top ? lastRule : lines.size();
    String content = trimmed(text(lines, top + 1, bottom));
    List<Entry> folded = folded(content);
    return PullRequestBody.of(
        Optional.of(text(lines, 0, top)),
        Optional.of(text(lines, Math.min(bottom + 1, lines.size()), lines.size())),
        folded.isEmpty() ? single(content) : folded,
        !folded.isEmpty());
  }

  private static String text(List<String> lines, int from, int to) {
    return String.join("\n", lines.subList(from, to));
  }

  private List<Entry> single(String content) {
    Matcher heading = HEADING.matcher(content);
    return heading.lookingAt()
        ? List.of(new Entry("", notation.parse(heading.group(1)), content))
        : List.of();
  }

  private List<Entry> folded(String content) {
    List<MatchResult> starts = ENTRY.matcher(content).results().toList();
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1).start() : content.length();
      entries.add(entry(starts.get(i), content.substring(starts.get(i).end(), end)));
    }
    return entries;
  }

  private Entry entry(MatchResult start, String rest) {
    int end = END.matcher(rest).results().mapToInt(MatchResult::start).max().orElse(rest.length());
    String component =
        Optional.ofNullable(start.group(1))
            .or(() -> Optional.ofNullable(start.group(2)))
            .orElse("");
    return new Entry(component, notation.parse(start.group(3)), trimmed(rest.substring(0, end)));
  }

  private static String trimmed(String text) {
    return AROUND.matcher(text).replaceAll("");
  }
}
