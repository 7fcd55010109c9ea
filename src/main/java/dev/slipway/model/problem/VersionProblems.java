package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;
import java.util.List;

/** SLIP-120 to SLIP-139: which versions there may be, and how they are spelled. */
public final class VersionProblems {

  private VersionProblems() {}

  /**
   * A pushed commit cannot be mended, but a newer footer takes its place.
   *
   * @param text what the footer says
   * @param place the commit, abbreviated
   */
  public static Problem releaseAsNamesNoVersion(String text, String place) {
    return new Problem(
        "SLIP-121",
        Kind.REQUEST,
        "'Release-As: %s' in commit %s names no version.".formatted(text, place),
        "Name one in a newer commit: git commit --allow-empty -m 'chore: release 1.4.0'"
            + " -m 'Release-As: 1.4.0'");
  }

  /** It reads as no version whatever the policy. */
  public static Problem notAVersion(String text, List<String> known) {
    return new Problem(
        "SLIP-122",
        Kind.REQUEST,
        Quoted.tamed("%s is not a version.".formatted(Quoted.of(text))),
        "Write one of: %s.".formatted(String.join(", ", known)));
  }

  /**
   * It is a version, but not one that this policy lets pass.
   *
   * @param nearest how it may have been meant
   * @param known each form with its class, {@code X.Y.Z (stable)}
   */
  public static Problem ofNoClass(String text, List<String> nearest, List<String> known) {
    return new Problem(
        "SLIP-123",
        Kind.GATE,
        Quoted.tamed("Version %s is of no class of the policy.".formatted(Quoted.of(text))),
        (nearest.isEmpty()
                ? "Write one of: "
                : "Write %s. ".formatted(String.join(" or ", nearest)))
            + (nearest.isEmpty() ? "" : "The policy knows ")
            + String.join(", ", known)
            + ".");
  }

  /** Its versions would not be versions. */
  public static Problem noSuchForm(String name, String form, String scheme) {
    return new Problem(
        "SLIP-124",
        Kind.REQUEST,
        Quoted.tamed(
            "The class %s has the form %s, and such versions are none of %s."
                .formatted(Quoted.of(name), Quoted.of(form), scheme)),
        "Write three numbers and what follows them, as in %s."
            .formatted(scheme.equals("PEP 440") ? "X.Y.ZrcN" : "X.Y.Z-rc.N"));
  }

  /** Two versions, of which one could not be told from the other where both are published. */
  public static Problem twin(String version, String other) {
    return new Problem(
        "SLIP-125",
        Kind.GATE,
        "%s and %s are one version in PEP 440 and in Maven.".formatted(version, other),
        "Count from 1.");
  }
}
