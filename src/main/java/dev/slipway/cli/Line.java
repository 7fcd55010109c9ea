package dev.slipway.cli;

import dev.slipway.engine.changelog.Notes;
import dev.slipway.engine.changelog.Placement;
import dev.slipway.engine.commit.Dropped;
import dev.slipway.engine.release.Examined;
import dev.slipway.model.CommitId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of one change, or of a message that tells none.
 *
 * @param section of the notes; empty when it is not in them
 * @param rule the rule that decided, in words
 */
record Line(Optional<CommitId> commit, String text, Optional<String> section, String rule) {

  /** All lines of a package, those in the notes first. */
  static List<Line> of(Examined examined) {
    Stream<Line> told =
        examined.notes().map(Notes::placements).orElse(List.of()).stream().map(Line::of);
    Stream<Line> dropped =
        examined.messages().stream().flatMap(message -> message.dropped().stream()).map(Line::of);
    return Stream.concat(told, dropped)
        .sorted(Comparator.comparing(line -> line.section().isEmpty()))
        .toList();
  }

  private static Line of(Placement placement) {
    return new Line(
        placement.change().id(),
        placement.change().header(),
        placement.section(),
        switch (placement.rule()) {
          case SHOWN_TYPE -> "its type has a section";
          case BREAKING -> "what it breaks is always told";
          case RELEASE_AS -> "it names the version";
          case HIDDEN_TYPE -> "the section of its type is hidden";
          case UNKNOWN_TYPE -> "no section is for its type";
        });
  }

  private static Line of(Dropped dropped) {
    String reason =
        switch (dropped.reason()) {
          case NOT_CONVENTIONAL -> "not a conventional commit";
          case UNTYPED_SQUASH -> "a squash without a type hides its changes";
          case UNCLOSED_PARENTHESIS -> "a parenthesis is not closed";
          case MERGE_DUPLICATE -> "the merge repeats a commit";
          case REVERTED -> "reverted";
          case OVERRIDDEN -> "the message was overridden";
        };
    String detail = dropped.detail().isEmpty() ? "" : ": " + dropped.detail();
    return new Line(Optional.of(dropped.id()), dropped.line(), Optional.empty(), reason + detail);
  }

  boolean isOf(CommitId id) {
    return commit.equals(Optional.of(id));
  }

  String words() {
    String id = commit.map(CommitId::abbreviated).orElse("       ");
    return "    %s  %s\n             %s\n"
        .formatted(
            id, ChangeWords.cut(text), section.map(title -> title + ": " + rule).orElse(rule));
  }
}
