package dev.slipway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.engine.guard.Decision;
import dev.slipway.flow.FlowRequest;
import dev.slipway.flow.Proposal;
import dev.slipway.flow.Question;
import dev.slipway.model.problem.FlowProblems;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.run.PlanRunner;
import dev.slipway.run.Report;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Mixin;

/** A step of a flow: guarded, and with a human asked where the policy wants one. */
abstract class FlowCommand extends PlanCommand<Decision> {

  @Mixin private FlowOptions options;

  private Optional<String> typed = Optional.empty();

  FlowCommand(Function<Settings, PlanRunner> runner) {
    super(runner);
  }

  abstract Proposal<Decision> propose(Settings settings, FlowRequest request);

  /**
   * Branches and receipts are read one after the other, and somebody may go on in between. So what
   * is refused is looked at once more before it is told.
   */
  @Override
  final Proposal<Decision> propose(Settings settings) {
    FlowRequest request = options.request(settings, typed, root().yes());
    try {
      return propose(settings, request);
    } catch (ProblemException refusal) {
      if (refusal.problems().get(0).kind() != Problem.Kind.GATE) {
        throw refusal;
      }
      return propose(settings, request);
    }
  }

  /**
   * Nobody is asked on a dry run, nor where there is nobody to ask. With {@code --json} a program
   * listens, and gets the open question in the one document.
   */
  @Override
  final Proposal<Decision> agreed(Proposal<Decision> proposal, Settings settings) {
    if (proposal.question().isEmpty() || root().dryRun() || json()) {
      return proposal;
    }
    Question question = proposal.question().get();
    console().say(DecisionWords.of(proposal.result(), console()));
    if (!root().terminal().canAnswer()) {
      throw new ProblemException(question.unanswered());
    }
    typed = Optional.of(answer(question));
    return propose(settings);
  }

  private String answer(Question question) {
    String answer = console().ask(question.text());
    if (!answer.equals(question.expected())) {
      throw new ProblemException(FlowProblems.declined(question.text()));
    }
    return answer;
  }

  @Override
  final String words(Decision decision, Report report, Console console) {
    return DecisionWords.of(decision, console);
  }

  @Override
  final JsonNode json(Decision decision) {
    return DecisionJson.of(decision);
  }
}
