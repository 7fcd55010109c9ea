package dev.slipway.cli;

import dev.slipway.engine.changelog.Notes;
import dev.slipway.engine.changelog.Placement;
import dev.slipway.engine.commit.Dropped;
import dev.slipway.engine.release.Examined;
import dev.slipway.model.CommitId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of one change, or of a message that tells none.
 *
 * @param section of the notes; empty when it is not in them
 * @param rule the rule that decided, in words
 * @param detail what else there is to say; may be empty
 */
record Fate(
    Optional<CommitId> commit, String text, Optional<String> section, String rule, String detail) {

  private static final String NO_SECTION = "no section is for its type";

  /** Newest first: changes, then messages that tell none. */
  static List<Fate> of(Examined examined) {
    Stream<Fate> told =
        examined.notes().map(Notes::placements).orElse(List.of()).stream().map(Fate::of);
    Stream<Fate> dropped =
        examined.messages().stream().flatMap(message -> message.dropped().stream()).map(Fate::of);
    return Stream.concat(told, dropped).toList();
  }

  private static Fate of(Placement placement) {
    return new Fate(
        placement.change().id(),
        placement.change().header(),
        placement.section(),
        switch (placement.rule()) {
          case SHOWN_TYPE -> "its type has a section";
          case BREAKING -> "what it breaks is always told";
          case RELEASE_AS -> "it names the version";
          case HIDDEN_TYPE -> "the section of its type is hidden";
          case UNKNOWN_TYPE -> NO_SECTION;
        },
        "");
  }

  private static Fate of(Dropped dropped) {
    return new Fate(
        Optional.of(dropped.id()),
        dropped.line(),
        Optional.empty(),
        switch (dropped.reason()) {
          case NOT_CONVENTIONAL -> "it is not a conventional commit";
          case UNTYPED_SQUASH -> "it is a squash without a type, which hides its changes";
          case UNCLOSED_PARENTHESIS -> "a parenthesis in it is not closed";
          case MERGE_DUPLICATE -> "it is a merge that repeats a commit";
          case REVERTED -> "it is reverted, or reverts what is left out with it";
          case OVERRIDDEN -> "its message was overridden";
        },
        dropped.detail());
  }

  boolean isTold() {
    return section.isPresent();
  }

  /** Whether it is only a trailer, of a commit whose own fate is among {@code all}. */
  boolean isAside(List<Fate> all) {
    return rule.equals(NO_SECTION)
        && all.stream()
            .anyMatch(other -> other.commit.equals(commit) && !other.rule.equals(NO_SECTION));
  }

  boolean isOf(CommitId id) {
    return commit.equals(Optional.of(id));
  }

  /** {@code 04f6eac feat(cli): add --json}, and the detail. */
  String words() {
    String id = commit.map(CommitId::abbreviated).orElse("       ");
    String more = detail.isEmpty() ? "" : " [" + detail + "]";
    return "%s %s%s".formatted(id, ChangeWords.cut(text), more);
  }
}
