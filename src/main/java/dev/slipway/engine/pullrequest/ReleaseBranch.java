package dev.slipway.engine.pullrequest;

import dev.slipway.model.BranchName;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.problem.PackageProblems;
import dev.slipway.model.problem.ProblemException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The head of a release pull request, which says by its name what is released to which branch.
 *
 * @param name the whole name
 * @param target the branch that the release goes to; empty where an old name does not say
 * @param component the package or group that is released; empty for all of the repository
 */
public record ReleaseBranch(
    BranchName name, Optional<BranchName> target, Optional<String> component) {

  private static final String PREFIX = "release-please--branches--";

  /** The forms of today and of release-please 12, most telling first. */
  private static final List<Pattern> FORMS =
      Stream.of(
              PREFIX + "(?<target>.+)--components--(?<component>.+)",
              PREFIX + "(?<target>.+)--groups--(?<component>.+)",
              PREFIX + "(?<target>.+)(?<component>)",
              "release-please/branches/(?<target>[^/]+)/components/(?<component>.+)",
              "release-please/branches/(?<target>[^/]+)(?<component>)")
          .map(Pattern::compile)
          .toList();

  /** The form before release-please 12, which names no target. */
  private static final Pattern OLDEST =
      Pattern.compile(
          "(?!release-please--branches)release-?(?<component>[^/]*)-v(?<version>[0-9].*)");

  /** The branch of a release of all packages, or of the only one. */
  public static ReleaseBranch of(BranchName target) {
    return new ReleaseBranch(
        new BranchName(PREFIX + target), Optional.of(target), Optional.empty());
  }

  /**
   * The branch of one package's own release.
   *
   * @throws ProblemException {@code SLIP-550} when no branch can have the component in its name
   */
  public static ReleaseBranch ofComponent(BranchName target, String component) {
    return named(target, "--components--", component);
  }

  /**
   * The branch of a group's release.
   *
   * @throws ProblemException {@code SLIP-550} when no branch can have the group in its name
   */
  public static ReleaseBranch ofGroup(BranchName target, String group) {
    return named(target, "--groups--", group);
  }

  private static ReleaseBranch named(BranchName target, String kind, String component) {
    String name = PREFIX + target + kind + component;
    if (!BranchName.isValid(name)) {
      throw new ProblemException(PackageProblems.componentFitsNoBranch(component, name));
    }
    return new ReleaseBranch(new BranchName(name), Optional.of(target), Optional.of(component));
  }

  /** Reads a branch's name; empty when it is no release branch. */
  public static Optional<ReleaseBranch> parse(String name) {
    return Stream.<Function<String, Optional<ReleaseBranch>>>concat(
            Stream.of(ReleaseBranch::oldest), FORMS.stream().map(form -> text -> read(form, text)))
        .flatMap(reader -> reader.apply(name).stream())
        .findFirst();
  }

  private static Optional<ReleaseBranch> oldest(String name) {
    Matcher found = OLDEST.matcher(name);
    return found.matches() && ReleaseVersion.find(found.group("version")).isPresent()
        ? of(name, Optional.empty(), found.group("component"))
        : Optional.empty();
  }

  private static Optional<ReleaseBranch> read(Pattern form, String name) {
    Matcher found = form.matcher(name);
    return found.matches() && BranchName.isValid(found.group("target"))
        ? of(name, Optional.of(new BranchName(found.group("target"))), found.group("component"))
        : Optional.empty();
  }

  private static Optional<ReleaseBranch> of(
      String name, Optional<BranchName> target, String component) {
    return Optional.of(name)
        .filter(BranchName::isValid)
        .map(BranchName::new)
        .map(
            branch ->
                new ReleaseBranch(
                    branch, target, Optional.of(component).filter(text -> !text.isEmpty())));
  }
}
