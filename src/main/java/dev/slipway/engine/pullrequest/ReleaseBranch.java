package dev.slipway.engine.pullrequest;

import static java.util.function.Predicate.not;

import dev.slipway.model.BranchName;
import dev.slipway.model.problem.PackageProblems;
import dev.slipway.model.problem.ProblemException;
import java.util.List;
import java.util.Optional;
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

  /**
   * The oldest form, today's three, and the two of release-please 12; the first that fits counts.
   */
  private static final List<Pattern> FORMS =
      Stream.of(
              "(?!release-please--branches)release-?(?<component>[^/]*)"
                  + "-v\\d+\\.\\d+\\.\\d.*(?<target>)",
              PREFIX + "(?<target>.+)--components--(?<component>.+)",
              PREFIX + "(?<target>.+)--groups--(?<component>.+)",
              PREFIX + "(?<target>.+)(?<component>)",
              "release-please/branches/(?<target>[^/]+)/components/(?<component>.+)",
              "release-please/branches/(?<target>[^/]+)(?<component>)")
          .map(Pattern::compile)
          .toList();

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
    return FORMS.stream()
        .map(form -> form.matcher(name))
        .filter(Matcher::matches)
        .flatMap(found -> read(name, found.group("target"), found.group("component")).stream())
        .findFirst();
  }

  private static Optional<ReleaseBranch> read(String name, String target, String component) {
    return BranchName.isValid(name) && (target.isEmpty() || BranchName.isValid(target))
        ? Optional.of(
            new ReleaseBranch(
                new BranchName(name),
                Optional.of(target).filter(not(String::isEmpty)).map(BranchName::new),
                Optional.of(component).filter(not(String::isEmpty))))
        : Optional.empty();
  }
}
