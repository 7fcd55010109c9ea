package dev.slipway.engine.doctor;

import dev.slipway.model.BranchName;
import dev.slipway.model.problem.DoctorProblems;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.receipt.Lease;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * Looks for what releases have left behind at the remote, as last seen (requirements F38).
 *
 * @param releases the tags that each branch of the tool is to bring about; none where nobody knows
 * @param tags that are there
 * @param cleans whether {@code slipway cleanup} knows the branches
 * @param leases that were not given back
 */
public record BranchExam(
    SortedMap<BranchName, List<String>> releases,
    Set<String> tags,
    String remote,
    boolean cleans,
    List<Lease> leases) {

  public List<Finding> findings() {
    List<Finding> found = new ArrayList<>();
    for (Map.Entry<BranchName, List<String>> branch : releases.entrySet()) {
      List<String> brings = branch.getValue();
      if (!brings.isEmpty() && tags.containsAll(brings)) {
        found.add(Finding.of("stale-branch", stale(branch.getKey(), brings)));
      }
    }
    leases.forEach(lease -> found.add(Finding.of("lease", left(lease))));
    return found;
  }

  private Problem stale(BranchName branch, List<String> brings) {
    String newest = brings.get(0);
    String why = newest + " is tagged" + (brings.size() == 1 ? "" : ", and so are the others");
    return DoctorProblems.staleBranch(
        branch.name(),
        why,
        cleans ? "slipway cleanup" : "git push %s --delete %s".formatted(remote, branch));
  }

  private static Problem left(Lease lease) {
    return DoctorProblems.leftLease(
        lease.line(), lease.holder().toString(), lease.since().toString());
  }
}
