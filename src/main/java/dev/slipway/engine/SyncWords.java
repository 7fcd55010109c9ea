package dev.slipway.engine;

import dev.slipway.engine.guard.TextChange;
import dev.slipway.model.Commit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a merge of production into integration says of itself. */
record SyncWords(SyncFacts sync, MergedSync merged) {

  private static final int LISTED = 20;

  /** A type that no changelog shows: what comes was told already. */
  String title() {
    return "chore: " + sync.title();
  }

  /** In the order to tell them. */
  SortedMap<String, String> facts() {
    return new TreeMap<>(
        Map.of("commits", String.valueOf(merged.missing().size()), "merged", sync.from().told()));
  }

  private String count() {
    int count = merged.missing().size();
    return count + (count == 1 ? " commit" : " commits");
  }

  String clean() {
    return merged.ahead()
        ? "no conflicts"
        : "%s has nothing of its own and is forwarded".formatted(sync.into());
  }

  /** By its second parent the merge contains all of production, whatever its files are. */
  String contained() {
    String come = merged.missing().size() == 1 ? "1 commit comes" : count() + " come";
    return "%s; afterwards %s..%s lists nothing".formatted(come, sync.into(), sync.from());
  }

  String conflicts() {
    return "conflicts in %s, to be solved in the pull request"
        .formatted(String.join(", ", merged.conflicts()));
  }

  String noSections() {
    return merged.isClean() ? "no changelog is kept" : "known once the conflicts are solved";
  }

  String waiting() {
    return "Pull request #%d brings it: %smerge it by a merge commit."
        .formatted(
            sync.branch().pullRequest().orElseThrow(),
            merged.isClean() ? "" : "solve its conflicts, then ");
  }

  List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    merged.policy().forEach(change -> remarks.add(shown(change)));
    if (!sync.push()) {
      remarks.add(
          merged.isClean()
              ? "Merge the pull request by a merge commit; a squash would leave %s behind."
                  .formatted(sync.into())
              : "The pull request cannot be merged before its conflicts are solved; it says how.");
    }
    return remarks;
  }

  private static String shown(TextChange change) {
    return "  %s\n%s%s"
        .formatted(change, lines("+", change.coming()), lines("-", change.going()))
        .stripTrailing();
  }

  private static String lines(String mark, List<String> lines) {
    String more = lines.size() > LISTED ? "    %s …\n".formatted(mark) : "";
    return lines.stream()
        .limit(LISTED)
        .map(line -> "    %s %s\n".formatted(mark, line))
        .collect(Collectors.joining("", "", more));
  }

  String body() {
    String what =
        "Brings back into %s what %s has and it lacks (%s):"
            .formatted(sync.into(), sync.from(), count());
    return "%s\n\n%s\n%s".formatted(what, listed(), merged.isClean() ? how() : howToSolve());
  }

  private String listed() {
    int more = merged.missing().size() - LISTED;
    return merged.missing().stream()
        .limit(LISTED)
        .map(SyncWords::line)
        .collect(Collectors.joining("", "", more > 0 ? "- … and %d more\n".formatted(more) : ""));
  }

  private static String line(Commit commit) {
    return "- %s %s\n".formatted(commit.id().abbreviated(), commit.subject());
  }

  private static String how() {
    return "**Merge this by a merge commit.** A squash or a rebase would leave it missing.\n";
  }

  private String howToSolve() {
    String branch = sync.branch().name().name();
    return """
        This branch is %s as it is. It does not merge: there are conflicts in

        %s
        Solve them here, then merge by a merge commit:

            git fetch origin
            git switch %s
            git merge origin/%s
            git commit
            git push origin %s
        """
        .formatted(
            sync.from(),
            merged.conflicts().stream().map("- `%s`\n"::formatted).collect(Collectors.joining()),
            branch,
            sync.into(),
            branch);
  }
}
