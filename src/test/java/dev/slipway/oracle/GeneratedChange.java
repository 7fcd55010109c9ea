package dev.slipway.oracle;

import dev.slipway.engine.commit.ConventionalCommit;
import dev.slipway.engine.commit.ConventionalCommit.Reference;
import dev.slipway.model.CommitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes by chance, and how release-please sees them. */
final class GeneratedChange {

  private static final List<String> TYPES =
      List.of(
          "feat", "feat", "feat", "fix", "fix", "feature", "perf", "revert", "docs", "chore",
          "deps", "Feat", "FIX", "build", "foo", "my-type", "1.2.3", "é", "İ");
  private static final List<String> SCOPES =
      List.of(
          "api", "core", "*", "Core", "<T>", "a b", "ä", "#12", "@bob", "deps-dev", "x.y", "`a`");
  private static final List<String> PIECES =
      List.of(
          "a",
          "b",
          "B",
          "Z",
          "add ",
          "remove ",
          " ",
          " ",
          "-",
          "_",
          "é",
          "ß",
          "ø",
          "😀",
          "…",
          "“",
          "\u00a0",
          "<",
          ">",
          "<b>",
          "`",
          "``",
          "`c<d>`",
          "`#12`",
          "#12",
          "#9",
          "(#10)",
          "(#11)",
          "##7",
          "#007",
          "@bob",
          "@Bob",
          "@bob-smith",
          "@org/team",
          "a@b.c",
          "_@x",
          "(@x)",
          "é@x",
          "@a--b",
          "@1",
          "@",
          "\u2028",
          "\u0085",
          "#",
          "!: ",
          ")!: ",
          "(",
          ")",
          "[#17](http://x)",
          "http://x/y#1",
          "$1",
          "$&",
          "\\",
          "&lt;",
          "10",
          "9",
          "0",
          "{{x}}",
          "{",
          "}",
          "*",
          "**",
          "e\u0301",
          "\t",
          "中",
          "か",
          "が",
          "㍿",
          "\u200b",
          "@abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz",
          "release-as: 1.2.3");
  private static final List<String> NOTE_PIECES =
      List.of(
          "gone",
          " ",
          "(#10)",
          "(#11)",
          "#12",
          "<b>",
          "\n    - i1",
          "\n    - i2",
          "@bob",
          "$1",
          "é");
  private static final List<String> RELEASE_AS =
      List.of(
          "2.0.0",
          "v3.0.0",
          "2.0.0-rc.1",
          "foo@1.2.3",
          "foo-1.2.3",
          "x release-as: 1.0.0",
          "1.2",
          "next",
          "1.2.X",
          "1.2.é",
          " 4.0.0 and more",
          "");

  private final Dice dice;

  GeneratedChange(Dice dice) {
    this.dice = dice;
  }

  ConventionalCommit next() {
    String type = dice.one(TYPES);
    Optional<String> scope = dice.maybe(3, () -> dice.one(SCOPES));
    String description = dice.text(6, PIECES);
    Optional<String> breaking =
        dice.maybe(8, () -> dice.text(4, NOTE_PIECES).strip()).filter(text -> !text.isEmpty());
    String bang = breaking.isPresent() && dice.once(2) || dice.once(40) ? "!" : "";
    String header =
        type + scope.map(text -> "(" + text + ")").orElse("") + bang + ": " + description;
    return new ConventionalCommit(
        dice.once(30) ? Optional.empty() : Optional.of(id()),
        type,
        scope,
        description,
        header,
        breaking,
        dice.once(15) ? dice.some(2, () -> dice.one(RELEASE_AS)) : List.of(),
        dice.once(4) ? dice.some(3, this::reference) : List.of());
  }

  private CommitId id() {
    return new CommitId(String.format("%08x", dice.below(1 << 30)).repeat(5));
  }

  private Reference reference() {
    String issue = dice.one(List.of("5", "6", "9", "10", "12", "007"));
    return new Reference(dice.one(List.of("Closes", "Refs")), issue);
  }

  /** A change as release-please's parser hands it on. */
  static Map<String, Object> asUpstream(ConventionalCommit change) {
    List<Map<String, Object>> notes = new ArrayList<>();
    change
        .breaking()
        .ifPresent(text -> notes.add(Map.of("title", "BREAKING CHANGE", "text", text)));
    change.releaseAs().forEach(text -> notes.add(Map.of("title", "RELEASE AS", "text", text)));
    Map<String, Object> commit = new HashMap<>();
    commit.put("sha", change.id().map(CommitId::hex).orElse(""));
    commit.put("message", change.header());
    commit.put("files", List.of());
    commit.put("type", change.type());
    commit.put("scope", change.scope().orElse(null));
    commit.put("bareMessage", change.description());
    commit.put("notes", notes);
    commit.put("references", change.references().stream().map(GeneratedChange::reference).toList());
    commit.put("breaking", change.isBreaking());
    return commit;
  }

  private static Map<String, Object> reference(Reference reference) {
    return Map.of("action", reference.action(), "issue", reference.issue(), "prefix", "#");
  }
}
