package dev.slipway.flow;

import dev.slipway.engine.guard.Situation;
import dev.slipway.model.BranchName;
import dev.slipway.model.flow.BranchRoles;
import dev.slipway.model.flow.VersionPolicy.Source;
import dev.slipway.model.problem.CutProblems;
import dev.slipway.model.problem.ProblemException;
import java.util.List;

/**
 * Finds the branch that a release pull request is for: the one that is named; else, where versions
 * are given, the one release branch that is under way; else production.
 */
final class Targets {

  private final Situation situation;
  private final ReleaseBranches branches;

  Targets(Situation situation) {
    this.situation = situation;
    this.branches = new ReleaseBranches(situation);
  }

  /**
   * @throws ProblemException {@code SLIP-745} when several releases are under way, {@code SLIP-746}
   *     when none is, and no version is named either
   */
  Target of(ReleaseSurvey.Request request) {
    boolean versioned = request.source().overrides().releaseAs().isPresent();
    if (request.target().isPresent()) {
      Target named = target(request.target().get(), List.of());
      return versioned || named.version().isPresent() ? named : computed(named);
    }
    if (!isExact()) {
      return target(roles().production(), List.of());
    }
    List<BranchName> active = branches.all();
    if (active.size() > 1) {
      throw new ProblemException(
          CutProblems.severalActive(active.stream().map(BranchName::name).toList()));
    }
    return active.isEmpty()
        ? none(versioned)
        : target(
            active.get(0), List.of("%s is the one release under way.".formatted(active.get(0))));
  }

  private Target none(boolean versioned) {
    Target production = target(roles().production(), List.of());
    return versioned ? production : computed(production);
  }

  /** Only where the policy lets commits decide. */
  private Target computed(Target target) {
    if (isExact()) {
      throw new ProblemException(CutProblems.noneActive(roles().release().text()));
    }
    return target;
  }

  private Target target(BranchName branch, List<String> remarks) {
    return new Target(branch, branches.version(branch), remarks);
  }

  private boolean isExact() {
    return situation.flow().version().source() == Source.EXACT;
  }

  private BranchRoles roles() {
    return situation.flow().branches();
  }
}
