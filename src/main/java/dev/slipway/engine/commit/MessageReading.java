package dev.slipway.engine.commit;

import dev.slipway.engine.commit.ConventionalCommit.Reference;
import dev.slipway.engine.commit.Dropped.Reason;
import dev.slipway.engine.text.JsSpace;
import dev.slipway.model.Commit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what one commit tells, piece by piece. */
final class MessageReading {

  private static final String RELEASE_AS = "Release-As";

  private final Commit commit;
  private final List<ConventionalCommit> changes = new ArrayList<>();
  private final List<Dropped> dropped = new ArrayList<>();

  MessageReading(Commit commit) {
    this.commit = commit;
  }

  /** Adds the changes of a piece: first those that its footers are, at last its own. */
  void read(String piece) {
    try {
      readChanges(piece);
    } catch (UnreadablePiece unreadable) {
      drop(piece, unreadable.reason(), unreadable.getMessage());
    }
  }

  void drop(String text, Reason reason, String detail) {
    dropped.add(new Dropped(commit.id(), Whitespace.firstLine(text), reason, detail));
  }

  ParsedMessage told() {
    return new ParsedMessage(commit, changes, dropped);
  }

  private void readChanges(String text) throws UnreadablePiece {
    Piece piece = PieceReader.read(JsSpace.trim(text));
    for (Footer footer : piece.footers()) {
      readFooter(footer);
    }
    changes.add(change(piece));
  }

  /**
   * Reads a footer as a message again. Its continuation lines have lost their indentation, so they
   * are footers or body now, and the depth is three at most.
   */
  private void readFooter(Footer footer) {
    if (footer.label().type().isEmpty()) {
      return;
    }
    try {
      readChanges(footer.asMessage());
    } catch (UnreadablePiece unreadable) {
      if (unreadable.reason() == Reason.UNCLOSED_PARENTHESIS) {
        drop(footer.asMessage(), unreadable.reason(), unreadable.getMessage());
      }
    }
  }

  private ConventionalCommit change(Piece piece) {
    return new ConventionalCommit(
        Optional.of(commit.id()),
        piece.label().type().intern(),
        piece.label().scope(),
        piece.description(),
        piece.header(),
        BreakingNote.of(piece),
        releaseAs(piece.footers()),
        references(piece.footers()));
  }

  private static List<String> releaseAs(List<Footer> footers) {
    List<String> texts = new ArrayList<>();
    for (Footer footer : footers) {
      if (footer.label().type().equalsIgnoreCase(RELEASE_AS)) {
        texts.add(JsSpace.trim(footer.lastText()));
      }
    }
    return texts;
  }

  private static List<Reference> references(List<Footer> footers) {
    List<Reference> references = new ArrayList<>();
    for (Footer footer : footers) {
      footer.reference().ifPresent(references::add);
    }
    return references;
  }
}
