package dev.slipway.cli;

import static dev.slipway.cli.JsonReport.NODES;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.engine.receipt.Verified;
import dev.slipway.flow.VerifyFlow;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.model.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code slipway verify}: whether releases still are what they were. */
@Command(name = "verify", description = "Check that releases still are what they were.")
public final class VerifyCommand extends QueryCommand<List<Verified>> {

  @Parameters(
      paramLabel = "TAG",
      arity = "0..1",
      description = "A tag, or a version with or without v (default: all that have a receipt).")
  private Optional<String> tag = Optional.empty();

  /** What is held against the remote; there is nothing else yet, so it is what is held anyway. */
  @Option(names = "--receipt", description = "Hold the receipt against the remote.")
  private boolean receipt;

  private final Function<Settings, VerifyFlow> flow;

  public VerifyCommand(Function<Settings, VerifyFlow> flow) {
    this.flow = flow;
  }

  @Override
  List<Verified> look(Settings settings) {
    ConfigPaths paths =
        new ConfigPaths(
            ConfigPaths.DEFAULT.configFile(),
            ConfigPaths.DEFAULT.manifestFile(),
            settings.slipwayFile());
    return flow.apply(settings).verify(tag, paths);
  }

  @Override
  List<Problem> problems(List<Verified> all) {
    return all.stream().flatMap(each -> each.problems().stream()).toList();
  }

  @Override
  String words(List<Verified> all, Console console) {
    return all.isEmpty()
        ? "No receipts.\n"
        : all.stream().map(each -> words(each, console)).collect(Collectors.joining("\n"));
  }

  private static String words(Verified verified, Console console) {
    return verified.findings().stream()
        .map(each -> DecisionWords.guard(each, console))
        .collect(
            Collectors.joining(
                "", console.paint(Colour.BOLD, Console.safe(verified.release())) + "\n", ""));
  }

  @Override
  JsonNode json(List<Verified> all) {
    ObjectNode result = NODES.objectNode();
    ArrayNode receipts = result.putArray("receipts");
    for (Verified each : all) {
      boolean intact = each.problems().stream().allMatch(VerifyCommand::isWarning);
      ObjectNode node = receipts.addObject().put("release", each.release()).put("intact", intact);
      node.set("findings", DecisionJson.guards(each.findings()));
    }
    return result;
  }

  private static boolean isWarning(Problem problem) {
    return problem.kind() == Problem.Kind.WARNING;
  }
}
