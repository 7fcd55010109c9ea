package dev.slipway.engine.pullrequest;

import dev.slipway.model.BranchName;
import dev.slipway.model.Notation;
import dev.slipway.model.ReleaseVersion;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the titles of release pull requests are written, and read back.
 *
 * @param pattern text with {@code ${scope}}, {@code ${component}}, {@code ${version}} and {@code
 *     ${branch}}; of each only the first counts, and never scope and branch together
 * @param componentNoSpace whether the pattern itself has the space before the component
 */
public record TitlePattern(String pattern, boolean componentNoSpace) {

  /** Of a package's own pull request: {@code chore(main): release widget 1.4.0}. */
  public static final String PACKAGE = "chore${scope}: release${component} ${version}";

  /** Of the pull request of all packages: {@code chore: release main}. */
  public static final String GROUP = "chore: release ${branch}";

  /** The package's own, where nothing is configured. */
  public static final TitlePattern USUAL = ofPackage(Optional.empty(), false);

  /** The pattern of a package's own pull request: as configured, else {@link #PACKAGE}. */
  public static TitlePattern ofPackage(Optional<String> configured, boolean componentNoSpace) {
    String pattern = configured.filter(text -> !text.isEmpty()).orElse(PACKAGE);
    return new TitlePattern(pattern, componentNoSpace);
  }

  /** The pattern of the pull request of all packages: as configured, else {@link #GROUP}. */
  public static TitlePattern ofGroup(Optional<String> configured, boolean componentNoSpace) {
    String pattern = configured.filter(text -> !text.isEmpty()).orElse(GROUP);
    return new TitlePattern(pattern, componentNoSpace);
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
