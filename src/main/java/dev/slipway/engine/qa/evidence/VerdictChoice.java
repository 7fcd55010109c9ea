package dev.slipway.engine.qa.evidence;

import dev.slipway.engine.qa.evidence.RequiredVerdicts.Places;
import dev.slipway.engine.qa.evidence.RequiredVerdicts.Subject;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.VerdictProblems;
import dev.slipway.model.qa.VerdictRule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Which of the verdicts that were found has the say for a rule. One that fits the rule stands
 * before one that does not; of those that fit equally well the newest counts, so what failed since
 * is not made good by what passed before.
 */
record VerdictChoice(VerdictRule rule, Subject subject, Places places, List<Exhibit> found) {

  /** Everything that is wrong with the chosen one; nothing where it can be relied on. */
  List<Problem> faults() {
    List<Problem> faults = ofChosen();
    return faults.isEmpty() ? faults : Stream.concat(faults.stream(), damages()).toList();
  }

  /** What might have been the better one. */
  private Stream<Problem> damages() {
    return found.stream()
        .filter(DamagedVerdict.class::isInstance)
        .map(each -> VerdictProblems.edited(each.path(), "it is no JSON object", command()));
  }

  private List<Problem> ofChosen() {
    return chosen()
        .map(this::faults)
        .orElseGet(
            () ->
                List.of(
                    VerdictProblems.missing(
                        rule.target(), rule.environments(), places.looked(), command())));
  }

  private List<Problem> faults(Exhibit chosen) {
    return chosen instanceof Evidence evidence
        ? new VerdictFaults(rule, subject, evidence, command()).all()
        : List.of(
            VerdictProblems.edited(chosen.path(), ((EditedVerdict) chosen).reason(), command()));
  }

  /** The chosen one, which has no faults. */
  Evidence relied() {
    return chosen().filter(Evidence.class::isInstance).map(Evidence.class::cast).orElseThrow();
  }

  private Optional<Exhibit> chosen() {
    return found.stream()
        .filter(each -> !(each instanceof DamagedVerdict))
        .filter(each -> each.target().equals(rule.target()) || each.target().isEmpty())
        .max(
            Comparator.comparingLong(this::fitness)
                .thenComparing(Exhibit::ended)
                .thenComparing(Exhibit::path));
  }

  /** How far it fits, before anybody asks what it says. */
  private long fitness(Exhibit each) {
    if (each instanceof EditedVerdict) {
      return each.asked().isEmpty() || each.asked().containsAll(rule.environments()) ? 1 : 0;
    }
    VerdictFaults faults = new VerdictFaults(rule, subject, (Evidence) each, command());
    return Stream.<BooleanSupplier>of(
            faults::covers, () -> true, faults::isOfSameChecks, faults::isOfSameFiles)
        .takeWhile(BooleanSupplier::getAsBoolean)
        .count();
  }

  private String command() {
    return new FreshVerdict(rule, subject, places).command();
  }
}
