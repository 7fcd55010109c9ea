package dev.slipway.engine.qa.evidence;

import dev.slipway.engine.qa.evidence.Evidence.Comparison;
import dev.slipway.engine.qa.evidence.Evidence.Row;
import dev.slipway.engine.qa.evidence.RequiredVerdicts.Subject;
import dev.slipway.model.CommitId;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.VerdictProblems;
import dev.slipway.model.qa.VerdictRule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong with a verdict, by a rule.
 *
 * @param command that makes a fresh one
 */
record VerdictFaults(VerdictRule rule, Subject subject, Evidence evidence, String command) {

  /** Clocks of two machines may differ so much. */
  private static final Duration SKEW = Duration.ofMinutes(5);

  /** All that is wrong; of what was asked otherwise, nothing else is worth telling. */
  List<Problem> all() {
    if (!covers()) {
      return List.of(
          VerdictProblems.notCovering(
              evidence.path(), rule.environments(), evidence.asked(), command));
    }
    List<Problem> faults = new ArrayList<>();
    if (!isOfSameChecks()) {
      faults.add(VerdictProblems.otherChecks(evidence.path(), command));
    }
    files().ifPresent(faults::add);
    List<String> reasons = failures();
    if (!reasons.isEmpty()) {
      faults.add(VerdictProblems.failed(evidence.path(), reasons, command));
    }
    time().ifPresent(faults::add);
    return faults;
  }

  /** Several environments must have been asked side by side. */
  boolean covers() {
    return (evidence.isMatrix() || !isComparing())
        && evidence.asked().containsAll(rule.environments());
  }

  boolean isOfSameChecks() {
    return evidence.origin().config().equals(subject.config());
  }

  boolean isOfSameFiles() {
    return files().isEmpty();
  }

  private Optional<Problem> files() {
    if (evidence.origin().dirty()) {
      return Optional.of(VerdictProblems.dirty(evidence.path(), command));
    }
    boolean fits = !rule.sameTree() || evidence.origin().tree().equals(Optional.of(subject.tree()));
    if (fits) {
      return Optional.empty();
    }
    return evidence.origin().tree().isEmpty() && evidence.origin().commit().isPresent()
        ? Optional.of(
            VerdictProblems.namelessFiles(evidence.path(), subject.commit().abbreviated(), command))
        : Optional.of(
            VerdictProblems.otherFiles(
                evidence.path(),
                evidence.origin().commit().map(CommitId::abbreviated).orElse("no commit"),
                subject.commit().abbreviated(),
                command));
  }

  private List<String> failures() {
    List<String> reasons = new ArrayList<>();
    if (evidence.interrupted()) {
      reasons.add("it was interrupted");
    }
    evidence.rows().stream()
        .filter(row -> isAsked(row) && row.executed() && !row.ok())
        .map(VerdictFaults::told)
        .forEach(reasons::add);
    if (isComparing()) {
      evidence.comparison().ifPresent(comparison -> reasons.addAll(differences(comparison)));
      if (reasons.isEmpty() && !evidence.ok()) {
        reasons.add("it is not ok");
      }
    }
    return reasons;
  }

  /** Where environments are compared, all of them must be right. */
  private boolean isAsked(Row row) {
    return isComparing() || rule.environments().contains(row.environment());
  }

  private boolean isComparing() {
    return rule.environments().size() > 1;
  }

  private static String told(Row row) {
    return row.failed().isEmpty()
        ? "%s did not pass".formatted(row.environment())
        : "%s failed %s".formatted(row.environment(), String.join(", ", row.failed()));
  }

  private List<String> differences(Comparison comparison) {
    return comparison.evaluated()
        ? comparison.errors().stream().map("environments differ, %s"::formatted).toList()
        : List.of("the environments were not compared");
  }

  private Optional<Problem> time() {
    Instant ended = evidence.ended();
    if (ended.isAfter(subject.now().plus(SKEW))) {
      return Optional.of(
          VerdictProblems.fromTheFuture(
              evidence.path(), ended.toString(), subject.now().toString(), command));
    }
    Duration age = Duration.between(ended, subject.now());
    return age.compareTo(rule.maxAge()) <= 0
        ? Optional.empty()
        : Optional.of(
            VerdictProblems.stale(evidence.path(), ended.toString(), age, rule.maxAge(), command));
  }
}
