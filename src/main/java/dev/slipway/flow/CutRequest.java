package dev.slipway.flow;

import dev.slipway.model.BranchName;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be cut.
 *
 * @param version as it was written
 * @param from the branch to cut from; else the version's line where it has one, else integration
 * @param lts whether the line is kept beside newer ones
 * @param date of the release; else today, in UTC
 * @param evidence where verdicts are, else where the policy says
 */
public record CutRequest(
    FlowRequest flow,
    String version,
    Optional<BranchName> from,
    ApprovalRequest approval,
    boolean lts,
    Optional<LocalDate> date,
    List<String> evidence) {

  public CutRequest {
    evidence = List.copyOf(evidence);
  }

  /** The same, as the reading of a release understands it. */
  ReleaseSurvey.Request release(Optional<BranchName> target) {
    return new ReleaseSurvey.Request(
        target,
        new ConfigRequest(flow.paths(), flow.release(), Map.of()),
        Optional.empty(),
        Optional.empty(),
        date);
  }
}
