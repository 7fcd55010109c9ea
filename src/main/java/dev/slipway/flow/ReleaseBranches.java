package dev.slipway.flow;

import dev.slipway.engine.guard.ActiveBranch;
import dev.slipway.engine.guard.Situation;
import dev.slipway.engine.policy.PolicyVersion;
import dev.slipway.engine.policy.VersionReader;
import dev.slipway.engine.receipt.CutMark;
import dev.slipway.model.Boundaries;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.flow.BranchRoles;
import dev.slipway.model.flow.VersionClass.Cuts;
import dev.slipway.port.read.History;
import dev.slipway.port.read.Range;
import dev.slipway.port.read.Receipts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** The release branches of the remote, and the branches that they come from and go to. */
final class ReleaseBranches {

  private final Situation situation;
  private final VersionReader reader;

  ReleaseBranches(Situation situation) {
    this.situation = situation;
    this.reader = new VersionReader(situation.flow().version());
  }

  private BranchRoles roles() {
    return situation.flow().branches();
  }

  /** The release branch of a version. */
  BranchName of(PolicyVersion version) {
    return new BranchName(roles().release().fill(version.places()));
  }

  /** The text that a release branch has where others have a version; empty for other branches. */
  Optional<String> version(BranchName branch) {
    return branch.equals(roles().integration()) || branch.equals(roles().production())
        ? Optional.empty()
        : roles().release().match(branch.name()).map(values -> values.get("version"));
  }

  /** All that are on the remote, by name. */
  List<BranchName> all() {
    return situation.branches().keySet().stream()
        .filter(branch -> version(branch).isPresent())
        .toList();
  }

  /** Those that take the place of others: not of a version that was approved. */
  List<BranchName> counted() {
    return all().stream()
        .filter(
            branch ->
                version(branch)
                    .flatMap(reader::find)
                    .filter(version -> version.kind().approval().isPresent())
                    .isEmpty())
        .toList();
  }

  /**
   * With the time since when each is there.
   *
   * @param tag that a version has
   */
  List<ActiveBranch> active(
      List<BranchName> branches,
      Function<PolicyVersion, String> tag,
      Receipts receipts,
      History history) {
    return branches.stream()
        .map(branch -> new ActiveBranch(branch, since(branch, tag, receipts, history)))
        .toList();
  }

  private Instant since(
      BranchName branch, Function<PolicyVersion, String> tag, Receipts receipts, History history) {
    return version(branch)
        .flatMap(reader::find)
        .map(version -> receipts.find(tag.apply(version)))
        .flatMap(receipt -> CutMark.of(receipt, branch))
        .map(CutMark::at)
        .orElseGet(() -> newest(situation.branches().get(branch), history));
  }

  private static Instant newest(CommitId tip, History history) {
    Range one = new Range(tip, List.of(), Boundaries.NONE, OptionalInt.of(1));
    return history.lineage(one).commits().get(0).time();
  }

  /** The branch of the version's line, where the remote has one and the flow has lines. */
  Optional<BranchName> line(PolicyVersion version) {
    return Optional.of(version)
        .filter(
            any ->
                situation.flow().version().classes().stream()
                    .anyMatch(kind -> kind.cuts() == Cuts.LINE))
        .map(this::lineOf)
        .filter(line -> situation.branch(line).isPresent());
  }

  /** The branch of the version's line, there or not. */
  BranchName lineOf(PolicyVersion version) {
    return new BranchName(roles().line().fill(version.places()));
  }

  /** Where the version's release ends up: on its line, else in production. */
  BranchName destination(PolicyVersion version) {
    return line(version).orElseGet(() -> roles().production());
  }

  /** What a version is cut from where nothing else is said. */
  BranchName source(PolicyVersion version) {
    return line(version).orElseGet(() -> roles().integration());
  }

  /** The tips of all branches where releases of the version's kind are out. */
  List<CommitId> homes(PolicyVersion version) {
    return List.of(Optional.of(roles().production()), line(version)).stream()
        .flatMap(Optional::stream)
        .distinct()
        .flatMap(branch -> situation.branch(branch).stream())
        .toList();
  }
}
