package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;
import java.time.Duration;
import java.util.List;

/**
 * SLIP-858 to SLIP-869: a verdict that {@code slipway.yml} requires is not there, or is not good
 * enough. Each remedy ends with the command that makes a fresh one.
 */
public final class VerdictProblems {

  private VerdictProblems() {}

  /**
   * @param places that were looked at
   */
  public static Problem missing(
      String target, List<String> environments, List<String> places, String command) {
    return gate(
        "SLIP-860",
        "No %s verdict of %s is in %s."
            .formatted(target, String.join(", ", environments), String.join(", ", places)),
        fresh(command));
  }

  public static Problem stale(
      String path, String ended, Duration age, Duration most, String command) {
    return gate(
        "SLIP-861",
        "%s ended %s, %s ago; the policy takes none older than %s."
            .formatted(path, ended, told(age), told(most)),
        fresh(command));
  }

  /** A clock is wrong, or somebody wants a verdict to last. */
  public static Problem fromTheFuture(String path, String ended, String now, String command) {
    return gate(
        "SLIP-859",
        "%s ended %s, and it is %s now.".formatted(path, ended, now),
        "Put the clocks right. " + fresh(command));
  }

  /**
   * @param reason as the end of a sentence about it
   */
  public static Problem edited(String path, String reason, String command) {
    return gate(
        "SLIP-862",
        "%s is not as it was written: %s.".formatted(path, reason),
        "Never change a verdict. " + fresh(command));
  }

  /**
   * @param reasons each in words, at least one
   */
  public static Problem failed(String path, List<String> reasons, String command) {
    return gate(
        "SLIP-863",
        "%s says no: %s.".formatted(path, String.join("; ", reasons)),
        "Mend that first. " + fresh(command));
  }

  public static Problem otherChecks(String path, String command) {
    return gate(
        "SLIP-864",
        "%s is of other checks than the policy's: its environments or 'qa' in slipway.yml differed."
            .formatted(path),
        "Bring that slipway.yml to what the policy's branch says. " + fresh(command));
  }

  /**
   * @param made the commit that it is of, in words
   * @param wanted the commit that goes on
   */
  public static Problem otherFiles(String path, String made, String wanted, String command) {
    return gate(
        "SLIP-865",
        "%s is of %s, and this is about %s, which has other files.".formatted(path, made, wanted),
        fresh(command));
  }

  /**
   * @param wanted the commit that goes on
   */
  public static Problem namelessFiles(String path, String wanted, String command) {
    return gate(
        "SLIP-858",
        "%s does not say which files it is of, and this is about those of %s."
            .formatted(path, wanted),
        fresh(command));
  }

  public static Problem dirty(String path, String command) {
    return gate(
        "SLIP-866",
        "%s was made with changes that are in no commit.".formatted(path),
        "Commit them or put them away. " + fresh(command));
  }

  /**
   * @param asked the environments that were
   */
  public static Problem notCovering(
      String path, List<String> environments, List<String> asked, String command) {
    return gate(
        "SLIP-867",
        "%s is no verdict of %s side by side: it asked %s."
            .formatted(path, String.join(", ", environments), none(asked)),
        fresh(command));
  }

  public static Problem noSuchPlace(String place) {
    return new Problem(
        "SLIP-868",
        Kind.REQUEST,
        "There is no file or folder %s.".formatted(place),
        "Name the verdict, or the folder that it is in: --evidence PATH");
  }

  /**
   * @param reason as the end of the sentence
   */
  public static Problem unreadable(String path, String reason) {
    return new Problem(
        "SLIP-869",
        Kind.REQUEST,
        "Verdicts cannot be read from %s: %s.".formatted(path, reason),
        "Name the file of the verdict alone: --evidence FILE");
  }

  /** Whole minutes up to two hours, whole hours up to two days, then whole days. */
  private static String told(Duration time) {
    if (time.toMinutes() <= 120) {
      return "%d min".formatted(time.toMinutes());
    }
    return time.toHours() <= 48
        ? "%d h".formatted(time.toHours())
        : "%d days".formatted(time.toDays());
  }

  private static String none(List<String> environments) {
    return environments.isEmpty() ? "none" : "only " + String.join(", ", environments);
  }

  private static String fresh(String command) {
    return "Make a fresh one: " + command;
  }

  private static Problem gate(String code, String what, String remedy) {
    return new Problem(code, Kind.GATE, what, remedy);
  }
}
