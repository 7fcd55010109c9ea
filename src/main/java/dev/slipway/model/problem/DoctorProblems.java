package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;
import java.util.List;
import java.util.Optional;

/** SLIP-870 to SLIP-882: what a doctor finds wrong in the repository and its configuration. */
public final class DoctorProblems {

  private DoctorProblems() {}

  public static Problem notConfigured(String branch, List<String> files) {
    return new Problem(
        "SLIP-870",
        Kind.NOT_CONFIGURED,
        "Nothing is configured to be released: %s has none of %s."
            .formatted(branch, String.join(", ", files)),
        "Write release-please-config.json, or go by the tags alone: slipway release-pr --dry-run"
            + " --release-type simple");
  }

  public static Problem unknownVariable(String name, Optional<String> nearest) {
    return warning(
        "SLIP-871",
        "The variable %s is set, and nothing reads it.".formatted(Quoted.tamed(name)),
        nearest
            .map(known -> "Probably %s is meant; unset the other.".formatted(known))
            .orElse("Unset it, or see which options there are: slipway --help"));
  }

  /** Requirements F54: all that are missing, at once. */
  public static Problem missingSecrets(List<String> variables, String step) {
    return new Problem(
        "SLIP-872",
        Kind.REQUEST,
        "%s needs secrets that are not set: %s.".formatted(step, String.join(", ", variables)),
        "Set %s before you run it.".formatted(all(variables)));
  }

  public static Problem secretsNeededLater(List<String> variables) {
    return warning(
        "SLIP-873",
        "The configuration names secrets that are not set here: %s."
            .formatted(String.join(", ", variables)),
        "Set %s where the steps that need them run.".formatted(all(variables)));
  }

  private static String all(List<String> variables) {
    return variables.size() == 1 ? "it" : "all of them";
  }

  /**
   * Requirements F22: a file says the version, and no release would change it.
   *
   * @param entry of {@code extra-files} that declares it
   */
  public static Problem strayVersion(String place, String version, String entry) {
    return warning(
        "SLIP-874",
        Quoted.tamed("%s says %s, and no release changes it.".formatted(place, version)),
        Quoted.tamed(entry));
  }

  public static Problem moreStrayVersions(int count) {
    return warning(
        "SLIP-875",
        "%d more lines say the last version, and no release changes them.".formatted(count),
        "Declare the first ones, then look again: slipway doctor");
  }

  public static Problem otherFiles(List<String> paths, String branch) {
    return warning(
        "SLIP-876",
        "Here %s differ%s from %s, which commands go by."
            .formatted(String.join(", ", paths), paths.size() == 1 ? "s" : "", branch),
        "Commit and push the change, or take it back.");
  }

  public static Problem staleBranch(String branch, String why, String command) {
    return warning(
        "SLIP-877",
        "Nobody needs the branch %s any more: %s.".formatted(branch, why),
        "Delete it: %s".formatted(command));
  }

  public static Problem leftLease(String line, String holder, String since) {
    return warning(
        "SLIP-878",
        Quoted.tamed("%s holds the lease of %s since %s.".formatted(holder, line, since)),
        "Wait while somebody works there; a lease that ran out binds nobody, and the next step ends"
            + " it.");
  }

  public static Problem shallow() {
    return new Problem(
        "SLIP-879",
        Kind.REQUEST,
        "This clone is shallow: commits and tags before its cut are missing.",
        "Fetch the whole history: git fetch --unshallow --tags (in GitHub Actions: fetch-depth: 0)");
  }

  public static Problem partial(String filter) {
    return warning(
        "SLIP-880",
        "This is a partial clone (%s): files that are not here are not fetched on the way."
            .formatted(Quoted.tamed(filter)),
        "Fetch what is missing: git fetch --refetch --no-filter");
  }

  public static Problem behind(String branch, String remote, int behind, int ahead) {
    String apart =
        ahead == 0
            ? "%d commit%s behind %s/%s".formatted(behind, behind == 1 ? "" : "s", remote, branch)
            : "%d behind and %d ahead of %s/%s".formatted(behind, ahead, remote, branch);
    return warning(
        "SLIP-881",
        "%s is %s here.".formatted(branch, apart),
        ahead == 0
            ? "Bring it up to date: git pull --ff-only %s %s".formatted(remote, branch)
            : "Bring both together: git pull --rebase %s %s".formatted(remote, branch));
  }

  /**
   * @param variable that should name an address
   */
  public static Problem noAddress(String variable, String value) {
    return new Problem(
        "SLIP-882",
        Kind.REQUEST,
        "%s is '%s', which is no address.".formatted(variable, Quoted.tamed(value)),
        "Unset it, or write it as in https://github.example.com/api/v3");
  }

  private static Problem warning(String code, String what, String remedy) {
    return new Problem(code, Kind.WARNING, what, remedy);
  }
}
