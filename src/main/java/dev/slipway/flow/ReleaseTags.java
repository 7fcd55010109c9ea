package dev.slipway.flow;

import static java.util.Comparator.comparing;

import dev.slipway.engine.guard.Situation;
import dev.slipway.engine.policy.Monotonic;
import dev.slipway.engine.policy.PolicyVersion;
import dev.slipway.engine.release.Baseline;
import dev.slipway.engine.release.Component;
import dev.slipway.engine.release.Published;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.Notation;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.TagName;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.ReleaseProblems;
import dev.slipway.port.read.History;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The releases of a package that the remote has tags of, and which commits contain them. */
final class ReleaseTags {

  private static final ReleaseVersion NEVER = ReleaseVersion.of(0, 0, 0);

  private final History history;
  private final List<Published> all;

  ReleaseTags(History history, Situation situation, Component component) {
    Notation notation = situation.flow().version().scheme().notation();
    this.history = history;
    this.all =
        situation.tags().entrySet().stream()
            .flatMap(
                tag ->
                    TagName.parse(tag.getKey(), notation)
                        .filter(name -> name.component().equals(component.tagName()))
                        .map(name -> new Published(tag.getKey(), name.version(), tag.getValue()))
                        .stream())
            .filter(each -> history.resolve(each.commit().hex()).isPresent())
            .sorted(comparing(Published::version).thenComparing(Published::tag))
            .toList();
  }

  /** Those that any of {@code tips} contains, lowest version first. */
  List<Published> in(List<CommitId> tips) {
    return all.stream().filter(each -> isIn(each, tips)).toList();
  }

  private boolean isIn(Published release, List<CommitId> tips) {
    return tips.stream().anyMatch(tip -> history.contains(tip, release.commit()));
  }

  /** What a version must be higher than: all that is out on its line, or in production. */
  Monotonic above(PolicyVersion version, Optional<BranchName> line, BranchName home, CommitId tip) {
    return line.isPresent()
        ? Monotonic.ofLine(version.version(), versions(all))
        : Monotonic.ofProduction(home.name(), versions(in(List.of(tip))));
  }

  private static List<ReleaseVersion> versions(List<Published> releases) {
    return releases.stream().map(Published::version).toList();
  }

  /**
   * Where a release begins: at the newest release that its branch contains, and production too. One
   * that the manifest names must be among those; nothing is released without a beginning but a
   * first release.
   *
   * @param head of the branch
   * @param production where releases are: production's tip, and the version line's
   * @param next the version to be released, which the manifest may have already
   */
  Baseline baseline(
      CommitId head,
      List<CommitId> production,
      Optional<ReleaseVersion> manifest,
      ReleaseVersion next) {
    List<Published> candidates =
        in(production).stream()
            .filter(each -> history.contains(head, each.commit()))
            .filter(each -> !each.version().equals(next))
            .toList();
    return whole(
        strayed(candidates, manifest.filter(there -> !there.equals(next)))
            .or(() -> newest(candidates).map(ReleaseTags::at))
            .orElseGet(this::none));
  }

  private Baseline whole(Baseline found) {
    if (found.kind() != Baseline.Kind.TAG && history.isShallow()) {
      throw new ProblemException(ReleaseProblems.shallow("the last release"));
    }
    return found;
  }

  private Optional<Baseline> strayed(
      List<Published> candidates, Optional<ReleaseVersion> manifest) {
    return manifest
        .filter(Predicate.not(NEVER::equals))
        .filter(there -> candidates.stream().noneMatch(each -> each.version().equals(there)))
        .map(this::nowhere);
  }

  private Baseline nowhere(ReleaseVersion version) {
    Optional<Published> aside =
        all.stream().filter(each -> each.version().equals(version)).findFirst();
    String why =
        aside
            .map(each -> "tag %s is not on both this branch and production".formatted(each.tag()))
            .orElse("no tag is that release");
    return new Baseline(
        Baseline.Kind.UNTAGGED,
        Optional.of(version),
        Optional.empty(),
        List.of(),
        "the manifest has %s, and %s".formatted(version, why));
  }

  /** The highest, or what was released on top of it: a version may have been reset since. */
  private Optional<Published> newest(List<Published> candidates) {
    Optional<Published> best = candidates.stream().reduce((lower, higher) -> higher);
    Optional<Published> above = best.flatMap(found -> above(found, candidates));
    while (above.isPresent()) {
      best = above;
      above = above(best.get(), candidates);
    }
    return best;
  }

  private Optional<Published> above(Published release, List<Published> candidates) {
    return candidates.stream()
        .filter(each -> !each.commit().equals(release.commit()))
        .filter(each -> history.contains(each.commit(), release.commit()))
        .reduce((lower, higher) -> higher);
  }

  private static Baseline at(Published release) {
    return new Baseline(
        Baseline.Kind.TAG,
        Optional.of(release.version()),
        Optional.of(release.tag()),
        List.of(release.commit()),
        "%s is the newest release that is here and in production".formatted(release.tag()));
  }

  private Baseline none() {
    return all.isEmpty()
        ? new Baseline(
            Baseline.Kind.NONE,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            "nothing is released yet")
        : new Baseline(
            Baseline.Kind.UNTAGGED,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            "no release is both on this branch and in production");
  }
}
