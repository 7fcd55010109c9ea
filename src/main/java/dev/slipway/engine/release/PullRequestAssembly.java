package dev.slipway.engine.release;

import dev.slipway.engine.manifest.FileEdits;
import dev.slipway.engine.pullrequest.Overflow;
import dev.slipway.engine.pullrequest.PullRequestBody;
import dev.slipway.engine.pullrequest.PullRequestBody.Entry;
import dev.slipway.engine.pullrequest.ReleaseBranch;
import dev.slipway.engine.pullrequest.TitlePattern;
import dev.slipway.model.BranchName;
import dev.slipway.model.config.PluginConfig;
import dev.slipway.model.config.PullRequestConfig;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts drafts into pull requests: one for all, or one for each, as configured (release-please.md
 * 6.1 to 6.4).
 */
final class PullRequestAssembly {

  private final ReleaseFacts facts;

  PullRequestAssembly(ReleaseFacts facts) {
    this.facts = facts;
  }

  /** Those that would change no file are left out: a snapshot need not stand in any. */
  List<ReleasePullRequest> assemble(List<Draft> drafts) {
    List<Draft> chosen = prioritised(drafts);
    Stream<ReleasePullRequest> all =
        facts.config().separatePullRequests() ? separate(chosen) : merged(chosen);
    return all.filter(pullRequest -> !pullRequest.edits().isEmpty()).toList();
  }

  /** The one pull request of a draft, also where it changes no file. */
  ReleasePullRequest only(Draft draft) {
    return facts.config().separatePullRequests() || draft.pullRequest().separate()
        ? single(draft)
        : common(List.of(draft), draft.pullRequest().draft());
  }

  /**
   * Of the first listed group that has drafts, only those; snapshots are the one group there is.
   */
  private List<Draft> prioritised(List<Draft> drafts) {
    boolean snapshotsFirst =
        facts.config().plugins().stream()
            .filter(plugin -> plugin.kind() == PluginConfig.Kind.GROUP_PRIORITY)
            .anyMatch(plugin -> plugin.groups().contains("snapshot"));
    List<Draft> snapshots = drafts.stream().filter(Draft::snapshot).toList();
    return snapshotsFirst && !snapshots.isEmpty() ? snapshots : drafts;
  }

  private Stream<ReleasePullRequest> separate(List<Draft> drafts) {
    Stream<ReleasePullRequest> groups =
        LinkedVersions.mergedGroups(facts.config()).stream()
            .flatMap(group -> group(members(drafts, group), group).stream());
    return Stream.concat(unlinked(drafts).stream().map(this::single), groups);
  }

  private Stream<ReleasePullRequest> merged(List<Draft> drafts) {
    List<Draft> unlinked = unlinked(drafts);
    List<Draft> common =
        Stream.concat(
                unlinked.stream().filter(draft -> !draft.pullRequest().separate()), linked(drafts))
            .toList();
    Stream<Draft> separate = unlinked.stream().filter(draft -> draft.pullRequest().separate());
    boolean draft = drafts.stream().allMatch(each -> each.pullRequest().draft());
    return Stream.concat(
        common.isEmpty() ? Stream.empty() : Stream.of(common(common, draft)),
        separate.map(this::single));
  }

  /** Packages that share one pull request because they share one version come after all others. */
  private List<Draft> unlinked(List<Draft> drafts) {
    List<Draft> linked = linked(drafts).toList();
    return drafts.stream().filter(draft -> !linked.contains(draft)).toList();
  }

  private Stream<Draft> linked(List<Draft> drafts) {
    return LinkedVersions.mergedGroups(facts.config()).stream()
        .flatMap(group -> members(drafts, group).stream())
        .distinct();
  }

  private static List<Draft> members(List<Draft> drafts, PluginConfig group) {
    return drafts.stream()
        .filter(
            draft -> draft.config().component().filter(group.components()::contains).isPresent())
        .toList();
  }

  private ReleasePullRequest single(Draft draft) {
    PullRequestConfig config = draft.snapshot() ? PullRequestConfig.DEFAULT : draft.pullRequest();
    String component = draft.component().tagName();
    TitlePattern pattern = draft.snapshot() ? TitlePattern.USUAL : draft.component().titlePattern();
    String title = pattern.title(facts.target(), component, Optional.of(draft.version()));
    PullRequestBody body = PullRequestBody.single(config.header(), config.footer(), entry(draft));
    return pullRequest(List.of(draft), title, body, branch(draft), draft.pullRequest().draft());
  }

  private BranchName branch(Draft draft) {
    String component =
        draft.snapshot() ? draft.component().tagName() : draft.component().branchName();
    return component.isEmpty()
        ? ReleaseBranch.of(facts.target()).name()
        : ReleaseBranch.ofComponent(facts.target(), component).name();
  }

  private ReleasePullRequest common(List<Draft> drafts, boolean asDraft) {
    Optional<Draft> root = drafts.stream().filter(each -> each.config().isRoot()).findFirst();
    String title =
        TitlePattern.ofGroup(facts.config().groupTitlePattern(), false)
            .title(
                facts.target(),
                root.map(each -> each.component().tagName()).orElse(""),
                root.map(Draft::version));
    return pullRequest(
        drafts, title, body(drafts), ReleaseBranch.of(facts.target()).name(), asDraft);
  }

  private Optional<ReleasePullRequest> group(List<Draft> members, PluginConfig group) {
    return members.isEmpty()
        ? Optional.empty()
        : Optional.of(group(members, group.groupName().orElse("")));
  }

  private ReleasePullRequest group(List<Draft> members, String name) {
    String pattern = "chore${scope}: release %s libraries".formatted(name);
    String title =
        TitlePattern.ofGroup(Optional.of(pattern), false)
            .title(facts.target(), "", Optional.empty());
    BranchName branch =
        ReleaseBranch.ofGroup(facts.target(), name.replaceAll("[^A-Za-z0-9_]+", "-")).name();
    PullRequestBody body =
        PullRequestBody.merged(Optional.empty(), Optional.empty(), entries(members));
    boolean asDraft = members.stream().allMatch(each -> each.pullRequest().draft());
    return pullRequest(members, title, body, branch, asDraft);
  }

  private PullRequestBody body(List<Draft> drafts) {
    return PullRequestBody.merged(
        facts.config().header(), facts.config().footer(), entries(drafts));
  }

  private static List<Entry> entries(List<Draft> drafts) {
    return drafts.stream().map(PullRequestAssembly::entry).toList();
  }

  private static Entry entry(Draft draft) {
    return new Entry(draft.component().tagName(), draft.version(), draft.notes());
  }

  private ReleasePullRequest pullRequest(
      List<Draft> drafts, String title, PullRequestBody body, BranchName head, boolean asDraft) {
    Optional<Overflow> overflow = Overflow.of(head, body.text());
    return new ReleasePullRequest(
        title,
        overflow.map(this::pointer).orElseGet(body::text),
        head,
        facts.target(),
        drafts.stream().flatMap(each -> each.labels().stream()).distinct().toList(),
        asDraft,
        drafts,
        FileEdits.of(
            drafts.stream().flatMap(each -> each.updates().stream()).toList(), facts.files()),
        overflow,
        message(title));
  }

  private String message(String title) {
    return facts.config().signoff().map(who -> title + "\n\nSigned-off-by: " + who).orElse(title);
  }

  private String pointer(Overflow overflow) {
    return Overflow.pointer(
        facts
            .repo()
            .map(repo -> "%s/blob/%s/%s".formatted(repo.url(), overflow.branch(), Overflow.FILE))
            .orElse("%s on branch %s".formatted(Overflow.FILE, overflow.branch())));
  }
}
