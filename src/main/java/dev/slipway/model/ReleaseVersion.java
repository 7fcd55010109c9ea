package dev.slipway.model;

import static java.lang.Long.parseLong;

import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.RequestProblems;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.semver4j.Semver;

/**
 * A version that may be released: {@code MAJOR.MINOR.PATCH[-pre][+build]}, or as another notation
 * spells it.
 *
 * <p>Never carries the leading {@code v}: that spelling belongs to {@link TagName}. Equal means the
 * same text; order is precedence (SemVer section 11), which build metadata does not take part in.
 *
 * @param build in PEP 440 the post-release, {@code post1}, which the order does look at
 * @param notation {@link Notation#SEMVER} where all that the version has is three numbers
 */
public record ReleaseVersion(
    long major,
    long minor,
    long patch,
    Optional<String> preRelease,
    Optional<String> build,
    Notation notation)
    implements Comparable<ReleaseVersion> {

  /**
   * What release-please takes for a version, anywhere in a text: {@code foo1.2.3bar} is 1.2.3. A
   * version ends with its line.
   */
  private static final Pattern LENIENT =
      Pattern.compile(
          "(?<!\\d)(\\d+)\\.(\\d+)\\.(\\d+)"
              + "(?:-([^+\\n\\r\\u2028\\u2029]+))?(?:\\+([^\\n\\r\\u2028\\u2029]+))?");

  /** A part of more digits is no version: release-please's numbers would round it. */
  private static final int MOST_DIGITS = 15;

  private static final Comparator<ReleaseVersion> CORE =
      Comparator.comparingLong(ReleaseVersion::major)
          .thenComparingLong(ReleaseVersion::minor)
          .thenComparingLong(ReleaseVersion::patch);

  public ReleaseVersion {
    boolean plain = preRelease.isEmpty() && build.isEmpty();
    notation = plain || !Pep440.knows(preRelease, build) ? Notation.SEMVER : notation;
  }

  public static ReleaseVersion of(long major, long minor, long patch) {
    return new ReleaseVersion(
        major, minor, patch, Optional.empty(), Optional.empty(), Notation.SEMVER);
  }

  /**
   * Reads a version as release-please does: the first {@code digits.digits.digits} of the text.
   *
   * @throws ProblemException {@code SLIP-101} when the text holds none
   */
  public static ReleaseVersion parse(String text) {
    return find(text).orElseThrow(() -> new ProblemException(RequestProblems.notAVersion(text)));
  }

  /** As {@link #parse}; empty when the text holds no version, or a part has over 15 digits. */
  public static Optional<ReleaseVersion> find(String text) {
    Matcher found = LENIENT.matcher(text);
    return found.find() && isExact(found) ? Optional.of(from(found)) : Optional.empty();
  }

  /** Reads a text that is a version by the letter of SemVer 2.0.0, and nothing else. */
  public static Optional<ReleaseVersion> strict(String text) {
    return Optional.ofNullable(Semver.parse(text))
        .filter(semver -> semver.getVersion().equals(text))
        .flatMap(semver -> find(text));
  }

  private static boolean isExact(Matcher found) {
    return found.group(1).length() <= MOST_DIGITS
        && found.group(2).length() <= MOST_DIGITS
        && found.group(3).length() <= MOST_DIGITS;
  }

  private static ReleaseVersion from(Matcher found) {
    return new ReleaseVersion(
        parseLong(found.group(1)),
        parseLong(found.group(2)),
        parseLong(found.group(3)),
        Optional.ofNullable(found.group(4)),
        Optional.ofNullable(found.group(5)),
        Notation.SEMVER);
  }

  /** The same pre-release and build on another core. */
  public ReleaseVersion withCore(long newMajor, long newMinor, long newPatch) {
    return new ReleaseVersion(newMajor, newMinor, newPatch, preRelease, build, notation);
  }

  public ReleaseVersion withPreRelease(Optional<String> newPreRelease) {
    return new ReleaseVersion(major, minor, patch, newPreRelease, build, notation);
  }

  /** {@code MAJOR.MINOR.PATCH} alone. */
  public ReleaseVersion core() {
    return of(major, minor, patch);
  }

  /**
   * What its spelling means to a reader of another notation: for one of SemVer, who reads as
   * leniently as release-please, {@code 1.4.0rc2} is 1.4.0.
   */
  public ReleaseVersion seenIn(Notation reader) {
    return notation == Notation.PEP440 && reader == Notation.SEMVER ? core() : this;
  }

  /** SemVer section 4: anything may change while the major is zero. */
  public boolean isInitialDevelopment() {
    return major == 0;
  }

  /**
   * Precedence: {@code 1.0.0-rc.2 < 1.0.0-rc.10 < 1.0.0}. Of two notations, what comes before the
   * release is lower than it, what comes after it is higher, and else SemVer is lower.
   */
  @Override
  public int compareTo(ReleaseVersion other) {
    int core = CORE.compare(this, other);
    if (core != 0) {
      return core;
    }
    return notation == other.notation ? notation.compare(this, other) : apart(this, other);
  }

  private static int apart(ReleaseVersion left, ReleaseVersion right) {
    int era = Integer.compare(left.era(), right.era());
    return era != 0 ? era : left.notation.compareTo(right.notation);
  }

  private int era() {
    return Integer.signum(notation.compare(this, core()));
  }

  @Override
  public String toString() {
    return major + "." + minor + "." + patch + notation.suffix(this);
  }
}
