package dev.slipway.engine.changelog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of Markdown that a reader sees as text: none of a fenced code block, none inside an HTML
 * comment (CommonMark 4.5 and 4.6).
 *
 * @param text without its line end
 * @param start where it begins, in characters
 * @param next where the next one begins; the length of the text for the last one
 */
record MarkdownLine(String text, int start, int next) {

  private static final Pattern LINE = Pattern.compile("([^\\n\\r]*)(\\r\\n|\\n|\\r|\\z)");
  private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,})(.*)");

  /** All that are seen, top to bottom. */
  static List<MarkdownLine> seen(String markdown) {
    return new Reading().of(markdown);
  }

  /** Where its text ends, before the line end. */
  int end() {
    return start + text.length();
  }

  private static final class Reading {

    private final List<MarkdownLine> seen = new ArrayList<>();
    private String fence = "";
    private boolean comment;

    List<MarkdownLine> of(String markdown) {
      for (Matcher line = LINE.matcher(markdown); line.find() && line.start() < line.end(); ) {
        read(new MarkdownLine(line.group(1), line.start(), line.end()));
      }
      return List.copyOf(seen);
    }

    private void read(MarkdownLine line) {
      if (comment) {
        comment = !line.text().contains("-->");
        return;
      }
      Matcher mark = FENCE.matcher(line.text());
      if (!fence.isEmpty()) {
        fence = mark.matches() && closes(mark) ? "" : fence;
      } else if (mark.matches() && opens(mark)) {
        fence = mark.group(1);
      } else if (line.text().stripLeading().startsWith("<!--")) {
        comment = !line.text().contains("-->");
      } else {
        seen.add(line);
      }
    }

    /** What follows a fence of backticks has none, else it is inline code. */
    private static boolean opens(Matcher mark) {
      return mark.group(1).startsWith("~") || mark.group(2).indexOf('`') < 0;
    }

    private boolean closes(Matcher mark) {
      return mark.group(1).startsWith(fence) && mark.group(2).isBlank();
    }
  }
}
