package dev.slipway.engine.commit;

import dev.slipway.engine.commit.Dropped.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes one piece of a message apart, line by line.
 *
 * <p>Footers count only as the block at the end: a line that is no footer, and no indented
 * continuation of one, makes body of all that stands before it.
 */
final class PieceReader {

  private final String text;
  private final boolean returns;
  private final List<Label> footers = new ArrayList<>();

  private PieceReader(String text) {
    this.text = text;
    this.returns = text.indexOf('\r') >= 0;
  }

  static Piece read(String text) throws UnreadablePiece {
    return new PieceReader(text).piece();
  }

  private Piece piece() throws UnreadablePiece {
    int headerEnd = lineEnd(0);
    Label label = header(headerEnd);
    readLines(headerEnd);
    int from = Whitespace.skipInline(text, label.end(), headerEnd);
    return new Piece(label, text.substring(from, headerEnd), body(headerEnd), footers());
  }

  private Label header(int end) throws UnreadablePiece {
    LabelReader reader = new LabelReader(text, 0, end);
    Optional<Label> label = reader.header();
    if (label.isEmpty()) {
      throw reader.isUnclosed() ? unclosed(reader, 0) : unconventional(reader);
    }
    return label.get();
  }

  private void readLines(int headerEnd) throws UnreadablePiece {
    int start = Whitespace.skipLineEnds(text, headerEnd);
    while (start < text.length()) {
      int end = lineEnd(start);
      if (!Whitespace.isInline(text.charAt(start))) {
        readLine(start, end);
      }
      start = Whitespace.skipLineEnds(text, end);
    }
  }

  private void readLine(int start, int end) throws UnreadablePiece {
    LabelReader reader = new LabelReader(text, start, end);
    Optional<Label> label = reader.footer();
    if (reader.isUnclosed()) {
      throw unclosed(reader, start);
    }
    label.ifPresentOrElse(footers::add, footers::clear);
  }

  private Body body(int headerEnd) {
    int from = Whitespace.skipLineEnds(text, headerEnd);
    int to = footers.isEmpty() ? text.length() : footers.get(0).start();
    int end = Whitespace.beforeLineEnds(text, from, to);
    return from < end ? Body.of(text.substring(from, end)) : Body.NONE;
  }

  private List<Footer> footers() {
    List<Footer> read = new ArrayList<>(footers.size());
    for (int i = 0; i < footers.size(); i++) {
      int end = i + 1 < footers.size() ? footers.get(i + 1).start() : text.length();
      read.add(Footer.of(footers.get(i), text, end));
    }
    return read;
  }

  /** Carriage returns are rare; without them a line's end is found much faster. */
  private int lineEnd(int from) {
    if (returns) {
      return Whitespace.lineEnd(text, from);
    }
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private UnreadablePiece unclosed(LabelReader reader, int start) {
    long line = text.substring(0, start).lines().count() + 1;
    return new UnreadablePiece(
        Reason.UNCLOSED_PARENTHESIS,
        "line " + line + ", column " + reader.column() + ": \"(\" is not closed on its line");
  }

  private static UnreadablePiece unconventional(LabelReader reader) {
    return new UnreadablePiece(
        Reason.NOT_CONVENTIONAL,
        "column " + reader.column() + ": not the form \"type(scope): description\"");
  }
}
