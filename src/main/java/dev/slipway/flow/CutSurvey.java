package dev.slipway.flow;

import dev.slipway.engine.BranchFacts;
import dev.slipway.engine.changelog.Changelog;
import dev.slipway.engine.guard.ActiveBranch;
import dev.slipway.engine.guard.ApprovalAnswers;
import dev.slipway.engine.guard.Missing;
import dev.slipway.engine.guard.Situation;
import dev.slipway.engine.policy.Monotonic;
import dev.slipway.engine.policy.PolicyVersion;
import dev.slipway.engine.receipt.CutMark;
import dev.slipway.engine.release.Published;
import dev.slipway.engine.release.ReleaseFacts;
import dev.slipway.engine.release.Site;
import dev.slipway.flow.ExactSurvey.Subject;
import dev.slipway.model.Boundaries;
import dev.slipway.model.BranchName;
import dev.slipway.model.Commit;
import dev.slipway.model.CommitId;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.problem.CutProblems;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.receipt.Receipt;
import dev.slipway.port.read.History;
import dev.slipway.port.read.Range;
import dev.slipway.port.read.Receipts;
import dev.slipway.port.read.Trees;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads what the cut of one release branch is decided from. */
final class CutSurvey {

  private final ExactSurvey survey;
  private final History history;
  private final Trees trees;
  private final Receipts receipts;
  private final Situation situation;
  private final PolicyVersion version;
  private final ReleaseBranches branches;
  private final BranchName branch;

  CutSurvey(
      ExactSurvey survey,
      History history,
      Trees trees,
      Receipts receipts,
      Situation situation,
      PolicyVersion version) {
    this.survey = survey;
    this.history = history;
    this.trees = trees;
    this.receipts = receipts;
    this.situation = situation;
    this.version = version;
    this.branches = new ReleaseBranches(situation);
    this.branch = branches.of(version);
  }

  /**
   * @throws ProblemException {@code SLIP-730} when there is nothing to cut from, or no production
   */
  BranchFacts survey(CutRequest request, ApprovalAnswers answers) {
    BranchName source = request.from().orElseGet(() -> branches.source(version));
    CommitId from = tip(source, "the branch to cut from");
    Subject subject = new Subject(situation, version, branch, from);
    Site site = survey.site(request.flow(), subject);
    Receipt receipt = receipts.find(tag(site, version));
    boolean out = situation.tag(tag(site, version)).isPresent();
    ReleaseTags tags = survey.tags(subject, site);
    Optional<CutMark> mark = CutMark.of(receipt, branch).filter(cut -> out || stands(cut));
    Subject current =
        mark.flatMap(cut -> situation.branch(branch)).map(this::subject).orElse(subject);
    ReleaseFacts facts =
        survey.survey(
            current, survey.site(request.flow(), current), request.release(Optional.of(branch)));
    return new BranchFacts(
        situation,
        version,
        answers,
        tag(site, version),
        mark.flatMap(CutMark::source).orElse(source),
        branches.destination(version),
        facts,
        trees.of(current.at()),
        receipt,
        active(site),
        released(tags),
        missing(subject, site, tags),
        mark.map(cut -> survey.pullRequests(branch, cut)).orElse(List.of()),
        mark.isPresent());
  }

  private Subject subject(CommitId at) {
    return new Subject(situation, version, branch, at);
  }

  private static String tag(Site site, PolicyVersion version) {
    return site.component().tag(version.version()).toString();
  }

  /** Whether the branch is what it was cut as, or has gone on from there. */
  private boolean stands(CutMark cut) {
    return situation.branch(branch).filter(tip -> history.contains(tip, cut.commit())).isPresent();
  }

  private CommitId tip(BranchName name, String role) {
    return situation
        .branch(name)
        .orElseThrow(() -> new ProblemException(CutProblems.noBranch(role, name.name())));
  }

  /** Those of which there may not be too many; none where nobody counts them. */
  private List<ActiveBranch> active(Site site) {
    if (situation.flow().cut().maxActive().isEmpty() || version.kind().approval().isPresent()) {
      return List.of();
    }
    List<BranchName> others =
        branches.counted().stream().filter(other -> !other.equals(branch)).toList();
    return branches.active(others, each -> tag(site, each), receipts, history);
  }

  private Monotonic released(ReleaseTags tags) {
    BranchName home = branches.destination(version);
    return tags.above(version, branches.line(version), home, tip(home, "where the release goes"));
  }

  /** What production released and the source lacks; nothing where the policy does not ask. */
  private Missing missing(Subject subject, Site site, ReleaseTags tags) {
    if (!situation.flow().cut().contained()) {
      return Missing.NOTHING;
    }
    CommitId production = tip(branches.destination(version), "where the release goes");
    List<Published> releases =
        tags.in(List.of(production)).stream()
            .filter(each -> !history.contains(subject.at(), each.commit()))
            .toList();
    return releases.isEmpty()
        ? Missing.NOTHING
        : new Missing(releases, commits(production, subject.at()), sections(production, site));
  }

  private List<String> commits(CommitId production, CommitId source) {
    Range range = new Range(production, List.of(source), Boundaries.NONE, OptionalInt.empty());
    return history.lineage(range).since(List.of(source)).stream()
        .map((Commit each) -> each.id().abbreviated() + " " + each.subject())
        .toList();
  }

  private List<String> sections(CommitId production, Site site) {
    String path = site.component().changelogPath();
    List<ReleaseVersion> here = Changelog.versions(site.files().text(path).orElse(""));
    String there = history.snapshot(production).text(path).orElse("");
    return Changelog.versions(there).stream()
        .filter(each -> !here.contains(each))
        .map(ReleaseVersion::toString)
        .toList();
  }
}
