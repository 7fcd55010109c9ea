package dev.slipway.engine.guard;

import dev.slipway.engine.policy.PolicyVersion;
import dev.slipway.model.CommitId;
import dev.slipway.model.TreeId;
import dev.slipway.model.flow.ApprovalRule;
import dev.slipway.model.flow.Template;
import dev.slipway.model.problem.CutProblems;
import dev.slipway.model.problem.FlowProblems;
import dev.slipway.model.receipt.Approval;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether a version that needs an approval has it: asked for, with its issue, its reason and its
 * typed confirmation, each refused with a problem of its own (requirements B2).
 */
public final class ApprovalGuard {

  private static final Predicate<String> DIGITS = text -> text.matches("[0-9]{1,9}");

  private final ApprovalRule rule;
  private final PolicyVersion version;
  private final ApprovalAnswers answers;

  public ApprovalGuard(ApprovalRule rule, PolicyVersion version, ApprovalAnswers answers) {
    this.rule = rule;
    this.version = version;
    this.answers = answers;
  }

  /** Whether the text can be asked for at a tracker. */
  public static boolean isIssue(String text) {
    return DIGITS.test(text);
  }

  /** Asks for everything, of an approval that a version's class needs. */
  public void askOfClass(Guards guards) {
    asked(guards);
    ask(guards);
  }

  /** Asks for everything but what a human may still be asked for: the confirmation. */
  public void ask(Guards guards) {
    if (rule.by() == ApprovalRule.By.PLATFORM) {
      answers.gate().ask(guards, rule);
    }
    if (rule.issue()) {
      issue(guards);
    }
    if (rule.reason()) {
      reason(guards);
    }
    answers.confirmation().ifPresent(typed -> confirmation(guards, typed));
    if (isWaiting()) {
      guards.skipped(
          confirmationName(), "%s is still to be typed".formatted(expected().orElse("")));
    }
  }

  private String confirmationName() {
    return rule.name() + " confirmation";
  }

  private void asked(Guards guards) {
    if (answers.asked()) {
      guards.passed(rule.name(), "%s is asked for".formatted(version));
    } else {
      guards.failed(
          rule.name(),
          CutProblems.approvalNotAsked(version.toString(), version.kind().name(), rule.name()));
    }
  }

  private void issue(Guards guards) {
    String name = rule.name() + " issue";
    Optional<String> issue = answers.issue();
    if (issue.isEmpty()) {
      guards.failed(name, CutProblems.noIssue(rule.name()));
    } else if (!isIssue(issue.get())) {
      guards.failed(name, CutProblems.issueIsNoNumber(issue.get()));
    } else if (answers.issueThere().isEmpty()) {
      guards.skipped(name, "#%s; this forge has no issues to look it up".formatted(issue.get()));
    } else if (answers.issueThere().get()) {
      guards.passed(name, "#%s is there".formatted(issue.get()));
    } else {
      guards.failed(name, CutProblems.issueAbsent(issue.get()));
    }
  }

  private void reason(Guards guards) {
    String name = rule.name() + " reason";
    answers
        .reason()
        .filter(Predicate.not(String::isBlank))
        .ifPresentOrElse(
            reason -> guards.passed(name, reason.strip()),
            () -> guards.failed(name, CutProblems.noReason(rule.name())));
  }

  private void confirmation(Guards guards, String typed) {
    String name = confirmationName();
    Optional<String> expected = expected();
    if (expected.isEmpty() || expected.get().equals(typed)) {
      guards.passed(name, typed);
    } else {
      guards.failed(name, FlowProblems.wrongConfirmation(typed, expected.get()));
    }
  }

  /** What must be typed; empty when nothing must. */
  public Optional<String> expected() {
    return rule.confirm().map(this::fill);
  }

  /** Whether a human must still type something. */
  public boolean isWaiting() {
    return rule.confirm().isPresent() && answers.confirmation().isEmpty();
  }

  /** Tells that it waits, among everything else that is in the way. */
  public void tellWaiting(Guards guards) {
    String flag = "--confirm \"%s\"".formatted(expected().orElseThrow());
    guards.failed(rule.name() + " confirmation", FlowProblems.unconfirmed(what(), flag));
  }

  /** What the yes is for, at the beginning of a sentence. */
  public String what() {
    return "The approval '%s' of %s".formatted(rule.name(), version);
  }

  /** The yes, for the receipt. */
  public Approval given(Situation situation, CommitId commit, TreeId tree) {
    return new Approval(
        rule.name(),
        situation.operator().person().toString(),
        situation.now(),
        answers.confirmation().or(this::expected).orElse("--recovery"),
        commit,
        tree,
        answers.issue().filter(asked -> rule.issue()),
        answers.reason().map(String::strip).filter(asked -> rule.reason()));
  }

  private String fill(Template template) {
    return template.fill(version.places());
  }
}
