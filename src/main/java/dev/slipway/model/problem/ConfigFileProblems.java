package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * SLIP-201 to SLIP-209: a configuration file is missing, or its text is not what it should be.
 *
 * <p>A place is {@code file:line:column}.
 */
public final class ConfigFileProblems {

  private ConfigFileProblems() {}

  public static Problem noConfiguration(String configFile, String manifestFile) {
    return problem(
        "SLIP-201",
        "Neither %s nor %s is there.".formatted(configFile, manifestFile),
        "Write %s: {\"packages\": {\".\": {\"release-type\": \"simple\"}}}, and %s: {}, and commit"
                .formatted(configFile, manifestFile)
            + " them; or go on without: slipway release-pr --release-type simple");
  }

  public static Problem missingConfig(String configFile, String manifestFile) {
    return problem(
        "SLIP-202",
        "%s is not there, although %s is.".formatted(configFile, manifestFile),
        "Write it: {\"packages\": {\".\": {\"release-type\": \"simple\"}}}, and commit it; or name"
            + " it with --config-file.");
  }

  /**
   * @param packages the paths of the configured packages
   */
  public static Problem missingManifest(String manifestFile, Collection<String> packages) {
    String content =
        packages.stream()
            .map(path -> "\"%s\": \"0.0.0\"".formatted(path))
            .collect(Collectors.joining(", ", "{", "}"));
    return problem(
        "SLIP-203",
        "%s is not there, so no version is known.".formatted(manifestFile),
        "Write it, with the released version of each package or 0.0.0: %s, and commit it; or name"
                .formatted(content)
            + " it with --manifest-file.");
  }

  public static Problem tooLarge(String file, int characters, int limit) {
    return problem(
        "SLIP-204",
        "%s holds %d characters; a configuration file may hold %d."
            .formatted(file, characters, limit),
        "Take out what does not belong there.");
  }

  public static Problem byteOrderMark(String place) {
    return problem(
        "SLIP-205",
        "%s: a byte order mark stands before the JSON.".formatted(place),
        "Save the file as UTF-8 without one.");
  }

  /**
   * @param fault what is wrong there, as half a sentence: {@code '}' is not expected here}
   */
  public static Problem unreadable(String place, String format, String fault, String remedy) {
    return problem("SLIP-206", "%s: this is not %s: %s.".formatted(place, format, fault), remedy);
  }

  public static Problem tooDeep(String place, int limit) {
    return problem(
        "SLIP-207",
        "%s: values are nested more than %d deep.".formatted(place, limit),
        "Take out what does not belong there.");
  }

  public static Problem notUtf8(String file) {
    return warning(
        "SLIP-208",
        "%s holds bytes that are not UTF-8; each is read as \uFFFD.".formatted(file),
        "Save the file as UTF-8.");
  }

  public static Problem duplicateKey(String place, String key) {
    return warning(
        "SLIP-209",
        "%s: %s stands here a second time, and this value wins.".formatted(place, Quoted.of(key)),
        "Remove one of the two.");
  }

  private static Problem problem(String code, String what, String remedy) {
    return new Problem(code, Kind.REQUEST, Quoted.tamed(what), Quoted.tamed(remedy));
  }

  private static Problem warning(String code, String what, String remedy) {
    return new Problem(code, Kind.WARNING, Quoted.tamed(what), Quoted.tamed(remedy));
  }
}
