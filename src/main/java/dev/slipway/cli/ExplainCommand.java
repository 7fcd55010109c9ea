package dev.slipway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.flow.ExplainFlow;
import dev.slipway.flow.ExplainFlow.Explanation;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code slipway explain}: why this version, why this baseline, why a commit is in the notes. */
@Command(
    name = "explain",
    description = "Tell why a release is as it is: its baseline, version, and every commit.")
public final class ExplainCommand extends QueryCommand<Explanation> {

  @Parameters(
      arity = "0..1",
      paramLabel = "PACKAGE|COMMIT|VERSION",
      description = "What to explain (default: the next release of every package).")
  private Optional<String> subject = Optional.empty();

  @Mixin private SurveyOptions options;

  private final Function<Settings, ExplainFlow> flow;

  public ExplainCommand(Function<Settings, ExplainFlow> flow) {
    this.flow = flow;
  }

  @Override
  Explanation look(Settings settings) {
    return flow.apply(settings).explain(options.request(settings), subject);
  }

  @Override
  String words(Explanation explanation, Console console) {
    return new ExplainWords(console).of(explanation);
  }

  @Override
  JsonNode json(Explanation explanation) {
    return ExplainJson.of(explanation);
  }
}
