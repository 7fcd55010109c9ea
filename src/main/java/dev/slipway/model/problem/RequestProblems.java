package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;
import java.util.Collection;

/** SLIP-1xx: the command line or the repository is not what the command needs. */
public final class RequestProblems {

  private RequestProblems() {}

  public static Problem notAVersion(String text) {
    return problem(
        "SLIP-101",
        "'%s' is not a version.".formatted(text),
        "Write MAJOR.MINOR.PATCH, optionally with a pre-release part: 1.4.0 or 1.4.0-rc.1.");
  }

  public static Problem usage(String what, String command) {
    return problem(
        "SLIP-100",
        what.endsWith(".") ? what : what + ".",
        "See what it takes: %s --help".formatted(command));
  }

  public static Problem noSuchCommand(String name, String within, Collection<String> known) {
    return problem(
        "SLIP-111",
        "There is no command %s.".formatted(Quoted.of(name)),
        Nearest.to(name, known)
            .map(nearest -> "Type: %s %s".formatted(within, nearest))
            .orElse("See which there are: %s --help".formatted(within)));
  }

  public static Problem noSuchOption(String name, String command, Collection<String> known) {
    return problem(
        "SLIP-112",
        "%s has no option %s.".formatted(command, Quoted.of(name)),
        Nearest.to(name, known)
            .map("Write %s."::formatted)
            .orElse("See which it has: %s --help".formatted(command)));
  }

  /** Something that only Slipway's own people can mend. */
  public static Problem bug(Exception thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    return problem(
        "SLIP-199",
        "Slipway failed inside: %s%s."
            .formatted(thrown, trace.length == 0 ? "" : " at " + trace[0]),
        "Report it, with this line and the command that you typed.");
  }

  public static Problem emptyRepository() {
    return problem(
        "SLIP-102", "The repository has no commit yet.", "Commit something first: git commit.");
  }

  public static Problem noBranch() {
    return problem(
        "SLIP-103",
        "HEAD is detached and the remote names no default branch, so there is no branch to release"
            + " from.",
        "Name one: --target-branch main");
  }

  public static Problem noSuchBranch(String branch) {
    return problem(
        "SLIP-104",
        "There is no branch '%s', neither here nor as last seen on the remote.".formatted(branch),
        "Name a branch that exists: --target-branch NAME, or fetch it: git fetch");
  }

  public static Problem notABranchName(String name) {
    return problem(
        "SLIP-105",
        "'%s' cannot be a branch name.".formatted(name),
        "Use a name that git check-ref-format --branch takes.");
  }

  public static Problem nothingToExplain(String subject) {
    return problem(
        "SLIP-106",
        "'%s' is no package, no release and no commit of this repository.".formatted(subject),
        "Name a package's path, a tag or a commit; without a name, all packages are explained.");
  }

  public static Problem noSuchRelease(String version) {
    return problem(
        "SLIP-107",
        "The branch has no release %s.".formatted(version),
        "See which it has: git tag --merged");
  }

  public static Problem notARepo(String text) {
    return problem(
        "SLIP-108",
        "'%s' does not name a repository.".formatted(text),
        "Write OWNER/NAME: --repo acme/widget");
  }

  public static Problem notADate(String text) {
    return problem(
        "SLIP-109",
        "'%s' is no date.".formatted(text),
        "Write year, month and day: --date 2026-02-01");
  }

  public static Problem pullRequestsElsewhere(String host) {
    return problem(
        "SLIP-110",
        "The pull requests of this repository are on %s, and this version cannot write there."
            .formatted(host.isEmpty() ? "GitHub" : host),
        "Look with --dry-run; or keep them in the remote itself: write 'forge: embedded' into"
            + " .github/slipway.yml.");
  }

  private static Problem problem(String code, String what, String remedy) {
    return new Problem(code, Kind.REQUEST, what, remedy);
  }
}
