package dev.slipway.engine.promotion;

import dev.slipway.engine.guard.Situation;
import dev.slipway.engine.policy.PolicyVersion;
import dev.slipway.engine.policy.VersionReader;
import dev.slipway.model.BranchName;
import dev.slipway.model.flow.BranchRoles;
import dev.slipway.model.flow.FlowConfig;
import dev.slipway.model.flow.TagPolicy;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.PromotionProblems;
import java.util.List;
import java.util.Optional;

/**
 * What is promoted.
 *
 * @param version of the release; empty where a whole branch goes to production
 */
public record Source(BranchName branch, Optional<PolicyVersion> version) {

  /**
   * The release branch of the version that is named; without one the only release branch; and
   * without that integration, where releases are made on production only.
   *
   * @throws ProblemException {@code SLIP-122} to {@code SLIP-125} as the version is read, {@code
   *     SLIP-758} when a version must be named, {@code SLIP-759} where the policy promotes nothing
   */
  public static Source choose(Situation situation, Optional<String> named) {
    VersionReader reader = new VersionReader(situation.flow().version());
    if (named.isPresent()) {
      return of(situation.flow().branches(), reader.read(named.get()));
    }
    List<Source> active = active(situation, reader);
    if (active.size() == 1) {
      return active.get(0);
    }
    if (active.isEmpty() && isStaging(situation.flow())) {
      return new Source(situation.flow().branches().integration(), Optional.empty());
    }
    throw new ProblemException(
        PromotionProblems.nameVersion(active.stream().map(each -> each.branch().name()).toList()));
  }

  private static Source of(BranchRoles branches, PolicyVersion version) {
    String name = branches.release().fill(version.places());
    return new Source(new BranchName(name), Optional.of(version));
  }

  private static List<Source> active(Situation situation, VersionReader reader) {
    BranchRoles branches = situation.flow().branches();
    return situation.branches().keySet().stream()
        .flatMap(branch -> branches.release().match(branch.name()).stream())
        .flatMap(places -> Optional.ofNullable(places.get("version")).stream())
        .flatMap(version -> reader.find(version).stream())
        .map(version -> of(branches, version))
        .toList();
  }

  private static boolean isStaging(FlowConfig flow) {
    return flow.tag().by() == TagPolicy.By.MERGE
        && !flow.branches().integration().equals(flow.branches().production());
  }
}
