package dev.slipway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.flow.Proposal;
import dev.slipway.model.problem.Problem;
import dev.slipway.run.PlanRunner;
import dev.slipway.run.Report;
import java.util.List;
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
  final ExitCode act(Settings settings) {
    Proposal<T> proposal = agreed(propose(settings), settings);
    Report report =
        root().dryRun()
            ? Report.rehearsal(proposal.plan())
            : runner.apply(settings).run(proposal.plan());
    tell(proposal, report);
    return ExitCode.of(report.outcome());
  }

  /** The proposal once everybody who must be asked said yes. */
  Proposal<T> agreed(Proposal<T> proposal, Settings settings) {
    return proposal;
  }

  private void tell(Proposal<T> proposal, Report report) {
    List<Problem> problems =
        Stream.concat(report.problems().stream(), proposal.warnings().stream()).toList();
    if (json()) {
      JsonReport.of(spec(), report.outcome())
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
