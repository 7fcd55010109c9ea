package dev.slipway.flow;

import dev.slipway.engine.guard.Situation;
import dev.slipway.engine.policy.PolicyVersion;
import dev.slipway.engine.policy.VersionReader;
import dev.slipway.model.BranchName;
import dev.slipway.model.flow.BranchRoles;
import dev.slipway.model.flow.VersionPolicy.Source;
import dev.slipway.model.problem.CutProblems;
import dev.slipway.model.problem.ProblemException;
import java.util.List;
import java.util.Optional;

/**
 * Finds the branch that a release pull request is for, and its version: the branch that is named;
 * else, where versions are given, the one release branch that is under way; else production.
 */
final class Targets {

  private final Situation situation;
  private final ReleaseBranches branches;
  private final VersionReader reader;

  Targets(Situation situation) {
    this.situation = situation;
    this.branches = new ReleaseBranches(situation);
    this.reader = new VersionReader(situation.flow().version());
  }

  /**
   * Empty when nothing is to be released: no release is under way, and nobody asks for one.
   *
   * @param version as it was written
   * @throws ProblemException {@code SLIP-122} to {@code SLIP-125} when the policy does not know the
   *     version, {@code SLIP-744} when it is another than the branch's, {@code SLIP-745} when
   *     several releases are under way, {@code SLIP-746} when the branch that is named has no
   *     version, and none is named
   */
  Optional<Target> of(Optional<BranchName> named, Optional<String> version) {
    if (named.isPresent() || !isExact()) {
      return Optional.of(target(named.orElse(roles().production()), version, List.of()));
    }
    List<BranchName> active = branches.all();
    if (active.isEmpty()) {
      return version.map(any -> target(roles().production(), version, List.of()));
    }
    if (active.size() > 1) {
      throw new ProblemException(
          CutProblems.severalActive(active.stream().map(BranchName::name).toList()));
    }
    String remark = "%s is the one release under way.".formatted(active.get(0));
    return Optional.of(target(active.get(0), version, List.of(remark)));
  }

  private Target target(BranchName branch, Optional<String> asked, List<String> remarks) {
    Optional<String> own = branches.version(branch);
    own.ifPresent(version -> refuseOther(branch, version, asked));
    Optional<PolicyVersion> version = own.or(() -> asked).map(reader::read);
    if (version.isEmpty() && isExact()) {
      throw new ProblemException(CutProblems.noneActive(roles().release().text()));
    }
    return new Target(branch, version.filter(any -> own.isPresent() || isExact()), remarks);
  }

  /** A release branch is for its version alone (requirements B3). */
  private static void refuseOther(BranchName branch, String version, Optional<String> asked) {
    asked
        .filter(other -> !other.equals(version))
        .ifPresent(
            other -> {
              throw new ProblemException(CutProblems.otherVersion(branch.name(), version, other));
            });
  }

  private boolean isExact() {
    return situation.flow().version().source() == Source.EXACT;
  }

  private BranchRoles roles() {
    return situation.flow().branches();
  }
}
