package dev.slipway.flow;

import dev.slipway.engine.guard.ApprovalAnswers;
import dev.slipway.engine.guard.ApprovalGuard;
import dev.slipway.engine.guard.PlatformGate;
import dev.slipway.model.flow.ApprovalRule;
import dev.slipway.port.read.Gates;
import dev.slipway.port.read.IssueTracker;
import dev.slipway.port.read.IssueTracker.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was said in favour of an approval, before anybody looked whether it is true.
 *
 * @param asked whether it is asked for at all
 */
public record ApprovalRequest(boolean asked, Optional<String> issue, Optional<String> reason) {

  /** The same, with what tracker and platform say of it. */
  ApprovalAnswers checked(
      Optional<ApprovalRule> rule,
      Optional<String> confirmation,
      IssueTracker issues,
      Gates gates) {
    Map<String, List<String>> reviewers = new HashMap<>();
    rule.filter(each -> each.by() == ApprovalRule.By.PLATFORM)
        .map(each -> each.gate().orElse(each.name()))
        .flatMap(gates::find)
        .ifPresent(gate -> reviewers.put(gate.name(), gate.reviewers()));
    return new ApprovalAnswers(
        asked, issue, there(issues), reason, confirmation, new PlatformGate(reviewers));
  }

  private Optional<Boolean> there(IssueTracker issues) {
    return issue
        .filter(ApprovalGuard::isIssue)
        .map(number -> issues.find(Integer.parseInt(number)))
        .filter(answer -> answer != Answer.NO_TRACKER)
        .map(answer -> answer == Answer.THERE);
  }
}
