package dev.slipway.engine.version;

import dev.slipway.engine.commit.ConventionalCommit;
import dev.slipway.model.CommitId;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.VersionProblems;
import java.util.List;
import java.util.Optional;

/** The {@code Release-As: 2.0.0} footer, by which a commit names the next version itself. */
public final class ReleaseAs {

  private ReleaseAs() {}

  /**
   * The version that the newest change with such a footer names; of several in one change, the
   * first.
   *
   * @throws ProblemException {@code SLIP-121} when the footer holds no version
   */
  public static Optional<NextVersion> in(List<ConventionalCommit> newestFirst) {
    return newestFirst.stream()
        .filter(change -> !change.releaseAs().isEmpty())
        .findFirst()
        .map(ReleaseAs::named);
  }

  /** The footer's version, else the rule's. */
  static Versioning before(Versioning rule) {
    return (released, newestFirst) ->
        in(newestFirst).orElseGet(() -> rule.next(released, newestFirst));
  }

  private static NextVersion named(ConventionalCommit change) {
    String text = change.releaseAs().get(0);
    return ReleaseVersion.find(text)
        .map(
            version ->
                new NextVersion(version, "a Release-As footer asks for it", Optional.of(change)))
        .orElseThrow(() -> noVersion(text, change));
  }

  private static ProblemException noVersion(String text, ConventionalCommit change) {
    String place = change.id().map(CommitId::abbreviated).orElse(change.header());
    return new ProblemException(VersionProblems.releaseAsNamesNoVersion(text, place));
  }
}
