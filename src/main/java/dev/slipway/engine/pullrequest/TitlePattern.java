package dev.slipway.engine.pullrequest;

import dev.slipway.model.BranchName;
import dev.slipway.model.Notation;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.problem.PackageProblems;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the titles of release pull requests are written, and read back.
 *
 * @param option where configuration has it, for messages
 * @param pattern text with {@code ${scope}}, {@code ${component}}, {@code ${version}} and {@code
 *     ${branch}}; of each only the first counts
 * @param componentNoSpace whether the pattern itself has the space before the component
 */
public record TitlePattern(String option, String pattern, boolean componentNoSpace) {

  /** Of a package's own pull request: {@code chore(main): release widget 1.4.0}. */
  public static final String PACKAGE = "chore${scope}: release${component} ${version}";

  /** Of the pull request of all packages: {@code chore: release main}. */
  public static final String GROUP = "chore: release ${branch}";

  /**
   * @throws ProblemException {@code SLIP-551} when the pattern has the branch twice
   */
  public TitlePattern {
    if (pattern.contains("${scope}") && pattern.contains("${branch}")) {
      throw new ProblemException(PackageProblems.titlePatternHasBranchTwice(option, pattern));
    }
  }

  /** The pattern of a package's own pull request: as configured, else {@link #PACKAGE}. */
  public static TitlePattern ofPackage(Optional<String> configured, boolean componentNoSpace) {
    String pattern = configured.filter(text -> !text.isEmpty()).orElse(PACKAGE);
    return new TitlePattern("pull-request-title-pattern", pattern, componentNoSpace);
  }

  /** The pattern of the pull request of all packages: as configured, else {@link #GROUP}. */
  public static TitlePattern ofGroup(Optional<String> configured, boolean componentNoSpace) {
    String pattern = configured.filter(text -> !text.isEmpty()).orElse(GROUP);
    return new TitlePattern("group-pull-request-title-pattern", pattern, componentNoSpace);
  }

  /** What a title of this pattern leaves out, and release-please would warn of. */
  public List<Problem> warnings() {
    return Stream.of("${scope}", "${component}", "${version}")
        .filter(placeholder -> !pattern.contains(placeholder))
        .map(placeholder -> PackageProblems.titlePatternLeavesOut(option, pattern, placeholder))
        .toList();
  }

  /**
   * The title of a release.
   *
   * @param component empty when the release names none
   * @param version empty when the release has no single one
   */
  public String title(BranchName target, String component, Optional<ReleaseVersion> version) {
    String text = template(!component.isEmpty());
    text = once(text, "${scope}", "(" + target + ")");
    text = once(text, "${component}", component);
    text = once(text, "${version}", version.map(ReleaseVersion::toString).orElse(""));
    return once(text, "${branch}", target.name()).strip();
  }

  /**
   * Reads a title of this pattern; empty for any other, and for one whose version is not {@code
   * MAJOR.MINOR.PATCH}. A component of unusual letters is seen only where nothing simpler fits.
   */
  public Optional<ReleaseTitle> parse(String title) {
    return parse(title, Notation.SEMVER);
  }

  /** As {@link #parse(String)}, for versions of another notation. */
  public Optional<ReleaseTitle> parse(String title, Notation notation) {
    return Stream.of(
            new TitleReader(template(true), TitleReader.PLAIN_COMPONENT),
            new TitleReader(template(false), TitleReader.NO_COMPONENT),
            new TitleReader(template(true), TitleReader.ANY_COMPONENT))
        .flatMap(reader -> reader.read(title, notation).stream())
        .findFirst();
  }

  /** The pattern with the space that stands before a component, or does not. */
  private String template(boolean named) {
    if (componentNoSpace) {
      return named ? pattern : once(pattern, "${component} ", "");
    }
    return once(pattern, "${component}", named ? " ${component}" : "");
  }

  private static String once(String text, String placeholder, String value) {
    int at = text.indexOf(placeholder);
    return at < 0
        ? text
        : text.substring(0, at) + value + text.substring(at + placeholder.length());
  }
}
