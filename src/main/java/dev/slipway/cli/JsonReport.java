package dev.slipway.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.model.problem.Problem;
import dev.slipway.run.Outcome;
import dev.slipway.run.Report;
import dev.slipway.run.StepResult;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;

/** The one JSON document that a command prints with {@code --json}; its shape is a promise. */
public final class JsonReport {

  static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final PrettyPrinter LAYOUT =
      new DefaultPrettyPrinter(
          Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER));

  private final ObjectNode document = NODES.objectNode();

  private JsonReport() {}

  static JsonReport of(CommandSpec command, Outcome outcome) {
    return of(schema(command), outcome);
  }

  static JsonReport of(String schema, Outcome outcome) {
    JsonReport report = new JsonReport();
    int status = ExitCode.of(outcome).status();
    report
        .document
        .put("schema", schema)
        .put("ok", status == 0)
        .put("outcome", outcome.word())
        .put("exitCode", status)
        .putNull("plan")
        .putObject("result");
    return report;
  }

  /** The name of what a command prints, as in {@code slipway/qa-preflight/v1}. */
  static String schema(CommandSpec command) {
    String name = command.qualifiedName("-").replaceFirst("^slipway-?", "");
    return "slipway/%s/v1".formatted(name.isEmpty() ? "status" : name);
  }

  JsonReport plan(Report report) {
    ObjectNode plan = document.putObject("plan").put("title", report.plan().title());
    ArrayNode steps = plan.putArray("steps");
    report.results().forEach(result -> steps.add(step(result)));
    return this;
  }

  JsonReport result(JsonNode result) {
    document.set("result", result);
    return this;
  }

  JsonReport problems(List<Problem> problems) {
    ArrayNode all = document.putArray("problems");
    problems.forEach(problem -> all.add(problem(problem)));
    return this;
  }

  void printTo(Console console) {
    console.line(escaped(text()));
  }

  private String text() {
    try {
      return new ObjectMapper().writer(LAYOUT).writeValueAsString(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ObjectNode step(StepResult result) {
    return NODES
        .objectNode()
        .put("kind", kebab(result.step().getClass().getSimpleName()))
        .put("summary", result.step().describe())
        .put("status", result.status().name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .put("detail", result.detail());
  }

  /** A problem as every document has it. */
  public static ObjectNode problem(Problem problem) {
    return NODES
        .objectNode()
        .put("code", problem.code())
        .put("kind", word(problem.kind()))
        .put("what", problem.what())
        .put("remedy", problem.remedy());
  }

  /** As in {@code not-configured}. */
  public static String word(Problem.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String kebab(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  /**
   * A lone surrogate stands for a byte that is not UTF-8, and has no UTF-8 form of its own.
   * Controls beyond ASCII may stand in JSON, but not on a terminal.
   */
  public static String escaped(String json) {
    StringBuilder text = new StringBuilder(json.length());
    json.codePoints()
        .forEach(
            c -> {
              if (c >= 0xD800 && c <= 0xDFFF || Console.drivesTerminal(c)) {
                text.append("\\u%04x".formatted(c));
              } else {
                text.appendCodePoint(c);
              }
            });
    return text.toString();
  }
}
