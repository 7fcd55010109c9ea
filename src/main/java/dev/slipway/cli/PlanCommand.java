package dev.slipway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.flow.Proposal;
import dev.slipway.flow.Question;
import dev.slipway.model.problem.Problem;
import dev.slipway.run.Outcome;
import dev.slipway.run.PlanRunner;
import dev.slipway.run.Report;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A command that plans and then, unless it is a dry run, carries the plan out.
 *
 * @param <T> what it finds besides the plan
 */
abstract class PlanCommand<T> extends Action {

  private final Function<Settings, PlanRunner> runner;

  PlanCommand(Function<Settings, PlanRunner> runner) {
    this.runner = runner;
  }

  abstract Proposal<T> propose(Settings settings);

  /** What was found, in words, before the steps; may be empty. */
  abstract String words(T result, Report report, Console console);

  abstract JsonNode json(T result);

  @Override
  protected final ExitCode act(Settings settings) {
    Proposal<T> proposal = agreed(propose(settings), settings);
    Optional<Problem> unanswered =
        proposal.question().filter(question -> !root().dryRun()).map(Question::unanswered);
    Report report =
        root().dryRun() || unanswered.isPresent()
            ? Report.rehearsal(proposal.plan())
            : runner.apply(settings).run(proposal.plan());
    Outcome outcome = unanswered.map(Outcome::of).orElseGet(report::outcome);
    List<Problem> problems =
        Stream.of(unanswered.stream(), report.problems().stream(), proposal.warnings().stream())
            .flatMap(each -> each)
            .toList();
    tell(proposal, report, outcome, problems);
    return ExitCode.of(outcome);
  }

  /** The proposal once everybody who can be asked said yes. */
  Proposal<T> agreed(Proposal<T> proposal, Settings settings) {
    return proposal;
  }

  private void tell(Proposal<T> proposal, Report report, Outcome outcome, List<Problem> problems) {
    if (json()) {
      JsonReport.of(spec(), outcome)
          .plan(report)
          .result(json(proposal.result()))
          .problems(problems)
          .printTo(console());
      return;
    }
    console()
        .result(words(proposal.result(), report, console()) + TextReport.of(report, console()));
    problems.forEach(console()::tell);
  }
}
