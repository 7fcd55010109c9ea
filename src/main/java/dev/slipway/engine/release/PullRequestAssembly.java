package dev.slipway.engine.release;

import static java.util.stream.Collectors.partitioningBy;

import dev.slipway.engine.manifest.FileEdits;
import dev.slipway.engine.pullrequest.Overflow;
import dev.slipway.engine.pullrequest.PullRequestBody;
import dev.slipway.engine.pullrequest.PullRequestBody.Entry;
import dev.slipway.engine.pullrequest.ReleaseBranch;
import dev.slipway.engine.pullrequest.TitlePattern;
import dev.slipway.model.BranchName;
import dev.slipway.model.config.PluginConfig;
import dev.slipway.model.config.PullRequestConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  List<ReleasePullRequest> assemble(List<Draft> drafts) {
    List<Draft> chosen = prioritised(drafts);
    return facts.config().separatePullRequests() ? separate(chosen) : merged(chosen);
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

  private List<ReleasePullRequest> separate(List<Draft> drafts) {
    List<ReleasePullRequest> all = new ArrayList<>();
    List<Draft> rest = new ArrayList<>(drafts);
    for (PluginConfig group : LinkedVersions.mergedGroups(facts.config())) {
      List<Draft> members = drafts.stream().filter(each -> isMember(each, group)).toList();
      if (!members.isEmpty()) {
        rest.removeAll(members);
        all.add(group(members, group.groupName().orElse("")));
      }
    }
    return Stream.concat(rest.stream().map(this::single), all.stream()).toList();
  }

  private static boolean isMember(Draft draft, PluginConfig group) {
    return draft.config().component().filter(group.components()::contains).isPresent();
  }

  private List<ReleasePullRequest> merged(List<Draft> drafts) {
    Map<Boolean, List<Draft>> separate =
        drafts.stream().collect(partitioningBy(draft -> draft.pullRequest().separate()));
    boolean draft = drafts.stream().allMatch(each -> each.pullRequest().draft());
    Stream<ReleasePullRequest> common =
        separate.get(false).isEmpty()
            ? Stream.empty()
            : Stream.of(common(separate.get(false), draft));
    return Stream.concat(common, separate.get(true).stream().map(this::single)).toList();
  }

  private ReleasePullRequest single(Draft draft) {
    PullRequestConfig config = draft.snapshot() ? PullRequestConfig.DEFAULT : draft.pullRequest();
    String component = draft.component().tagName();
    String title =
        TitlePattern.ofPackage(config.titlePattern(), config.componentNoSpace())
            .title(facts.target(), component, Optional.of(draft.version()));
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
