package dev.slipway.engine.policy;

import dev.slipway.model.Notation;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.VersionProblems;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of a commit, by the tags alone (requirements 7.4, C3): the tag's, or the next one
 * with the number of commits since. What branches and files say does not count.
 *
 * @param text as PEP 440 spells it: {@code 1.4.1.dev3}; {@code 0.1.dev3} before the first tag
 * @param version the same with three numbers
 * @param why for people, without a final stop
 */
public record DevelopmentVersion(String text, ReleaseVersion version, String why) {

  private static final Pattern LAST_NUMBER = Pattern.compile("\\d+(?=\\D*\\z)");

  /**
   * The nearest tag that a commit contains.
   *
   * @param distance how many commits it contains that the tag does not
   */
  public record Nearest(String tag, ReleaseVersion version, int distance) {}

  /**
   * @param dirty whether files differ from the commit
   * @throws ProblemException {@code SLIP-126} when PEP 440 has no spelling for the tag's version,
   *     {@code SLIP-131} when it is spelled as a development version itself
   */
  public static DevelopmentVersion after(Nearest nearest, boolean dirty) {
    String released =
        new PolicySpelling(Optional.empty()).spell(nearest.version(), Spelling.PEP440);
    if (nearest.distance() == 0 && !dirty) {
      return of(released, "tag %s is on this commit".formatted(nearest.tag()));
    }
    return of(
        "%s.dev%d".formatted(next(released, nearest.tag()), nearest.distance()),
        "%d commits since tag %s%s"
            .formatted(
                nearest.distance(), nearest.tag(), dirty ? ", and files that are changed" : ""));
  }

  /** Without a tag: on the way to the first version. */
  public static DevelopmentVersion untagged(int commits) {
    return new DevelopmentVersion(
        "0.1.dev" + commits,
        Notation.PEP440.parse("0.1.0.dev" + commits),
        "%d commits, and no tag is a release".formatted(commits));
  }

  private static DevelopmentVersion of(String text, String why) {
    return new DevelopmentVersion(text, Notation.PEP440.parse(text), why);
  }

  /** The tag's version with its last number counted on: 1.2.4 of 1.2.3, 1.2.3rc2 of 1.2.3rc1. */
  private static String next(String released, String tag) {
    if (released.contains(".dev")) {
      throw new ProblemException(VersionProblems.noDevelopmentAfter(tag, released));
    }
    Matcher last = LAST_NUMBER.matcher(released);
    return last.replaceFirst(found -> String.valueOf(Long.parseLong(found.group()) + 1));
  }
}
