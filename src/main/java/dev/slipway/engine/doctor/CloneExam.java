package dev.slipway.engine.doctor;

import dev.slipway.model.BranchName;
import dev.slipway.model.doctor.CloneState;
import dev.slipway.model.doctor.Lag;
import dev.slipway.model.problem.DoctorProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks at how much of the repository is here.
 *
 * @param target the branch that releases come from
 * @param lag of that branch
 */
public record CloneExam(
    CloneState here, String remote, Optional<BranchName> target, Optional<Lag> lag) {

  public List<Finding> findings() {
    List<Finding> found = new ArrayList<>();
    found.add(
        here.shallow()
            ? Finding.of("shallow", DoctorProblems.shallow())
            : Finding.ok("history", "the whole history is here; " + head()));
    here.filter()
        .ifPresent(filter -> found.add(Finding.of("partial", DoctorProblems.partial(filter))));
    target.ifPresent(branch -> lag.ifPresent(apart -> found.addAll(lag(branch, apart))));
    return found;
  }

  private String head() {
    return here.branch()
        .map(branch -> branch + (here.unborn() ? " has no commit yet" : " is checked out"))
        .orElse("no branch is checked out");
  }

  private List<Finding> lag(BranchName branch, Lag apart) {
    return apart.behind() == 0
        ? List.of()
        : List.of(
            Finding.of(
                "behind",
                DoctorProblems.behind(branch.name(), remote, apart.behind(), apart.ahead())));
  }
}
