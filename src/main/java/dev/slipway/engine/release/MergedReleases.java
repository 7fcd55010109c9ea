package dev.slipway.engine.release;

import dev.slipway.engine.pullrequest.PullRequestBody;
import dev.slipway.engine.pullrequest.PullRequestBody.Entry;
import dev.slipway.engine.pullrequest.ReleaseBranch;
import dev.slipway.engine.pullrequest.ReleaseTitle;
import dev.slipway.engine.release.MergedRelease.Tagged;
import dev.slipway.model.CommitId;
import dev.slipway.model.Notation;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.config.ForgeReleaseConfig;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.ReleaseProblems;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads from merged release pull requests which releases they stand for. The body says which
 * packages and versions; where it releases one package, a title edited by hand may say another
 * version.
 */
public final class MergedReleases {

  private final List<Component> components;
  private final Notation notation;

  private MergedReleases(ReleaseFacts facts) {
    this.components = facts.components();
    this.notation = facts.config().notation();
  }

  /**
   * @throws ProblemException {@code SLIP-609} when a pull request does not say what it releases
   */
  public static List<MergedRelease> of(ReleaseFacts facts, List<PullRequest> merged) {
    MergedReleases reader = new MergedReleases(facts);
    return merged.stream().flatMap(each -> reader.read(each).stream()).toList();
  }

  private Optional<MergedRelease> read(PullRequest merged) {
    return merged.mergeCommit().map(commit -> read(merged, commit));
  }

  private MergedRelease read(PullRequest merged, CommitId commit) {
    List<Entry> entries =
        PullRequestBody.parse(merged.body(), notation)
            .map(PullRequestBody::entries)
            .filter(Predicate.not(List::isEmpty))
            .orElseThrow(() -> unreadable(merged, "its body names no version"));
    List<Tagged> releases =
        entries.stream()
            .flatMap(entry -> release(merged, entry, entries.size() == 1).stream())
            .toList();
    return new MergedRelease(merged, commit, releases);
  }

  private Optional<Tagged> release(PullRequest merged, Entry entry, boolean alone) {
    Component component = component(merged, entry);
    ReleaseVersion version =
        titleVersion(merged, component).filter(named -> alone).orElse(entry.version());
    boolean silent =
        component.config().release().skip() || SnapshotRule.isSnapshot(component, version);
    return silent ? Optional.empty() : Optional.of(tagged(component, version, entry.notes()));
  }

  private Component component(PullRequest merged, Entry entry) {
    String name =
        entry.component().isEmpty()
            ? ReleaseBranch.parse(merged.head().name()).flatMap(ReleaseBranch::component).orElse("")
            : entry.component();
    return find(name, entry.component().isEmpty())
        .orElseThrow(() -> unreadable(merged, "no package is called '%s'".formatted(name)));
  }

  /**
   * A named entry is of the package that tags have that name for. One without a name is of the
   * package that the branch is named after; of the one without a name in tags where the branch has
   * none either.
   */
  private Optional<Component> find(String name, boolean ofBranch) {
    return components.stream()
        .filter(each -> (ofBranch ? each.branchName() : each.tagName()).equals(name))
        .findFirst()
        .or(() -> components.stream().filter(each -> each.tagName().equals(name)).findFirst());
  }

  private Optional<ReleaseVersion> titleVersion(PullRequest merged, Component component) {
    return component.titlePattern().parse(merged.title(), notation).flatMap(ReleaseTitle::version);
  }

  private static Tagged tagged(Component component, ReleaseVersion version, String notes) {
    String number = (component.config().tag().includeVInReleaseName() ? "v" : "") + version;
    String name = component.tagName();
    ForgeReleaseConfig release = component.config().release();
    return new Tagged(
        component.path(),
        name,
        version,
        component.tag(version).toString(),
        name.isEmpty() ? number : name + ": " + number,
        notes,
        release.draft(),
        release.prerelease() && (version.preRelease().isPresent() || version.major() == 0));
  }

  private static ProblemException unreadable(PullRequest merged, String why) {
    return new ProblemException(ReleaseProblems.unreadableReleasePullRequest(merged.number(), why));
  }
}
