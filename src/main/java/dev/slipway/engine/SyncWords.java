package dev.slipway.engine;

import dev.slipway.engine.guard.TextChange;
import dev.slipway.model.Commit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a merge of production into integration says of itself. */
record SyncWords(SyncFacts facts, MergedSync merged) {

  private static final int LISTED = 20;

  /** A type that no changelog shows: what comes was told already. */
  String title() {
    return "chore: " + facts.title();
  }

  String count() {
    int count = merged.missing().size();
    return count + (count == 1 ? " commit" : " commits");
  }

  String clean() {
    return merged.ahead()
        ? "no conflicts"
        : "%s has nothing of its own and is forwarded".formatted(facts.into());
  }

  /** By its second parent the merge contains all of production, whatever its files are. */
  String contained() {
    String come = merged.missing().size() == 1 ? "1 commit comes" : count() + " come";
    return "%s; afterwards %s..%s lists nothing".formatted(come, facts.into(), facts.from());
  }

  String conflicts() {
    return "conflicts in %s, to be solved in the pull request"
        .formatted(String.join(", ", merged.conflicts()));
  }

  String noSections() {
    return merged.isClean() ? "no changelog is kept" : "known once the conflicts are solved";
  }

  String waiting() {
    return "Pull request #%d brings it: %s"
        .formatted(facts.branch().pullRequest().orElseThrow(), "merge it by a merge commit.");
  }

  List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    merged.policy().forEach(change -> remarks.add(shown(change)));
    if (!facts.push()) {
      remarks.add(
          merged.isClean()
              ? "Merge the pull request by a merge commit; a squash would leave %s behind."
                  .formatted(facts.into())
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
            .formatted(facts.into(), facts.from(), count());
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
    String branch = facts.branch().name().name();
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
            facts.from(),
            merged.conflicts().stream().map("- `%s`\n"::formatted).collect(Collectors.joining()),
            branch,
            facts.into(),
            branch);
  }
}
