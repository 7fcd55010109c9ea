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
   * @param nearest how it may have been meant, with the approval that this needs
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

  /**
   * An ecosystem has no way to write a version, or none that would stand where it belongs.
   *
   * @param ecosystem as people call it
   */
  public static Problem noSpelling(String version, String ecosystem) {
    return new Problem(
        "SLIP-126",
        Kind.GATE,
        Quoted.tamed("%s has no spelling for %s.".formatted(ecosystem, Quoted.of(version))),
        "Release a version that has one, such as the next patch, or do not publish this one there;"
            + " docs/versions.md has the table.");
  }

  /** Two versions of a policy would have one name. */
  public static Problem sharedSpelling(
      String version, String other, String ecosystem, String spelling) {
    return new Problem(
        "SLIP-127",
        Kind.GATE,
        "%s and %s would both be %s as %s spells them."
            .formatted(version, other, spelling, ecosystem),
        "Leave the class of one of the two out of 'version.classes'.");
  }

  /** On its line, there is a release that is as high or higher. */
  public static Problem notHigher(String version, String released, String line) {
    return new Problem(
        "SLIP-128",
        Kind.GATE,
        "%s is not higher than %s, which is released on %s.".formatted(version, released, line),
        "Name a version above %s; slipway version --next shows which there are."
            .formatted(released));
  }

  /** A version that counts commits cannot be had from a part of them. */
  public static Problem shallowClone() {
    return new Problem(
        "SLIP-130",
        Kind.REQUEST,
        "The clone lacks old history, so the commits since the last tag cannot be counted.",
        "Fetch it: git fetch --unshallow --tags");
  }

  /** There is nothing between it and the release that counts on. */
  public static Problem noDevelopmentAfter(String tag, String spelling) {
    return new Problem(
        "SLIP-131",
        Kind.REQUEST,
        "The nearest tag is %s, in PEP 440 %s, and no development version comes after such a one."
            .formatted(tag, spelling),
        "Tag what is next in a stage that is counted, such as an alpha, or name the version:"
            + " slipway version --of ECOSYSTEM VERSION");
  }

  public static Problem unknownEcosystem(String name, List<String> known) {
    return new Problem(
        "SLIP-132",
        Kind.REQUEST,
        Quoted.tamed(
            "%s is no ecosystem that versions are spelled for.".formatted(Quoted.of(name))),
        Nearest.to(name, known)
            .map("Write %s."::formatted)
            .orElse("Write one of: %s.".formatted(String.join(", ", known))));
  }
}
