package dev.slipway.engine;

import dev.slipway.engine.BackportFacts.Target;
import dev.slipway.plan.OpenPullRequest;
import java.util.List;
import java.util.stream.Collectors;

/** What a backport's pull request says of itself. */
record BackportWords(PickedChange change, Target target) {

  private static final String LABEL = "backport";
  private static final String CONFLICTS = "backport: conflicts";

  OpenPullRequest pullRequest() {
    boolean clean = target.conflicts().isEmpty();
    return new OpenPullRequest(
        target.head().name(),
        target.branch(),
        change.headline(),
        clean ? what() : what() + "\n" + howToSolve(),
        clean ? List.of(LABEL) : List.of(LABEL, CONFLICTS),
        !clean);
  }

  private String what() {
    String whose = change.number().map("#%d, "::formatted).orElse("");
    return "Backport of %s%s onto %s.\n".formatted(whose, change.commit(), target.line());
  }

  private String howToSolve() {
    String files =
        target.conflicts().stream().map("- `%s`\n"::formatted).collect(Collectors.joining());
    return """
        **It does not fit.** There are conflict markers in

        %s
        Solve them:

            git fetch origin
            git switch %2$s
            git commit --all
            git push origin %2$s

        It is a draft, so that nobody merges the markers. Then mark it as ready, or merge it by hand:

            git switch %3$s
            git merge --no-ff %2$s
            git push origin %3$s
        """
        .formatted(files, target.head().name(), target.branch());
  }
}
