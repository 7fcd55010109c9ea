package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;
import java.time.Duration;
import java.util.List;

/** SLIP-730 to SLIP-749: a release branch or a version line cannot be cut, or made ready. */
public final class CutProblems {

  private static final int LISTED = 10;

  private CutProblems() {}

  /**
   * @param role what it is for: {@code the branch to cut from}
   */
  public static Problem noBranch(String role, String branch) {
    return new Problem(
        "SLIP-730",
        Kind.REQUEST,
        "The remote has no branch %s, %s.".formatted(Quoted.of(branch), role),
        "Push it, or name another one with --from or in slipway.yml.");
  }

  public static Problem branchThere(String branch, String where) {
    return gate(
        "SLIP-731",
        "The branch %s is on the remote already, at %s.".formatted(branch, where),
        "Go on with it: slipway release-pr --target-branch %s. Or delete it, and cut it anew."
            .formatted(branch));
  }

  /**
   * @param active the release branches that there are, each with its age where that is too high
   */
  public static Problem tooManyActive(List<String> active, int most) {
    return gate(
        "SLIP-732",
        "%s under way, and there may be %d at a time: %s."
            .formatted(
                active.size() == 1 ? "A release is" : active.size() + " releases are",
                most,
                String.join(", ", active)),
        "Finish what is under way, or abandon it and delete its branch: git push origin --delete "
            + active.get(0).split(" ")[0]);
  }

  /** A release branch with its age. */
  public static String late(String branch, Duration age, Duration most) {
    return "%s (late: %d hours old, and %d are allowed; abandon it and cut it anew)"
        .formatted(branch, age.toHours(), most.toHours());
  }

  public static Problem tagThere(String tag, String where) {
    return gate(
        "SLIP-733",
        "The tag %s is on the remote already, at %s.".formatted(tag, where),
        "Name the next version. Slipway never moves a tag.");
  }

  /**
   * @param releases tags
   * @param commits abbreviated ids with subjects
   * @param sections versions whose notes would be lost
   */
  public static Problem lacksReleases(
      String source,
      String production,
      List<String> releases,
      List<String> commits,
      List<String> sections) {
    return gate(
        "SLIP-735",
        "%s lacks what %s released: %s. Missing commits: %s.%s"
            .formatted(
                source,
                production,
                some(releases),
                some(commits),
                sections.isEmpty()
                    ? ""
                    : " The changelog would lose the section%s of %s."
                        .formatted(sections.size() == 1 ? "" : "s", some(sections))),
        "Bring %s back into %s first: slipway sync".formatted(production, source));
  }

  private static String some(List<String> all) {
    return all.size() <= LISTED
        ? String.join(", ", all)
        : "%s and %d more"
            .formatted(String.join(", ", all.subList(0, LISTED)), all.size() - LISTED);
  }

  /**
   * @param where entries were looked for: {@code under [Unreleased] in CHANGELOG.md}
   */
  public static Problem noEntries(String version, String where) {
    return gate(
        "SLIP-736",
        "There is nothing to tell of %s: no entry %s.".formatted(version, where),
        "Write what changed, or release when something has.");
  }

  public static Problem approvalNotAsked(String version, String kind, String approval) {
    return gate(
        "SLIP-737",
        "%s is of class '%s', which needs the approval '%s', and --recovery is missing."
            .formatted(version, kind, approval),
        "Ask for it with --recovery, or name a version of another class.");
  }

  public static Problem noIssue(String approval) {
    return gate(
        "SLIP-738",
        "The approval '%s' needs an issue, and none is named.".formatted(approval),
        "Name it: --recovery-issue 123");
  }

  public static Problem issueIsNoNumber(String issue) {
    return gate(
        "SLIP-739",
        "The issue %s is no number.".formatted(Quoted.of(issue)),
        "Write its digits alone: --recovery-issue 123");
  }

  public static Problem issueAbsent(String issue) {
    return gate(
        "SLIP-740",
        "There is no issue #%s.".formatted(issue),
        "Open it, or name the right one: --recovery-issue 123");
  }

  public static Problem noReason(String approval) {
    return gate(
        "SLIP-741",
        "The approval '%s' needs a reason, and none is given.".formatted(approval),
        "Give it: --recovery-reason \"why\"");
  }

  /**
   * @param why without a final stop
   */
  public static Problem noBaseline(String version, String why) {
    return gate(
        "SLIP-743",
        "Where %s begins cannot be told: %s.".formatted(version, why),
        "Bring production back first: slipway sync. Or correct the version in the manifest to one"
            + " whose tag the branch contains.");
  }

  public static Problem otherVersion(String branch, String itsVersion, String asked) {
    return gate(
        "SLIP-744",
        "%s is for %s alone, and --release-as says %s.".formatted(branch, itsVersion, asked),
        "Leave --release-as out, or cut a branch for that version: slipway branch " + asked);
  }

  public static Problem severalActive(List<String> branches) {
    return new Problem(
        "SLIP-745",
        Kind.REQUEST,
        "Several releases are under way: %s.".formatted(String.join(", ", branches)),
        "Name one: --target-branch " + branches.get(0));
  }

  public static Problem noneActive(String form) {
    return new Problem(
        "SLIP-746",
        Kind.REQUEST,
        "No release branch (%s) is on the remote, and versions are not computed here."
            .formatted(form),
        "Cut one: slipway branch VERSION. Or say both: --target-branch BRANCH --release-as"
            + " VERSION.");
  }

  /**
   * @param where the branch that is released from
   */
  public static Problem unwrittenSection(String version, String changelog, String where) {
    return gate(
        "SLIP-747",
        "%s has no section for %s in %s.".formatted(changelog, version, where),
        "Write it in %s first: '## %s (YYYY-MM-DD)' with an entry for each fragment."
            .formatted(where, version));
  }

  public static Problem noUnreleasedSection(String path) {
    return gate(
        "SLIP-748",
        "%s has no line '## [Unreleased]'.".formatted(path),
        "Put it above the newest release, with what changed below it.");
  }

  /**
   * @param instead what begins a release here: {@code slipway release-pr}
   */
  public static Problem noReleaseBranches(String instead) {
    return gate(
        "SLIP-749",
        "This flow has no release branches: its releases begin where work lands.",
        "Type instead: " + instead);
  }

  private static Problem gate(String code, String what, String remedy) {
    return new Problem(code, Kind.GATE, Quoted.tamed(what), Quoted.tamed(remedy));
  }
}
