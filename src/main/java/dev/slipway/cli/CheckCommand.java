package dev.slipway.cli;

import static dev.slipway.cli.JsonReport.NODES;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.flow.CheckFlow;
import dev.slipway.flow.Checked;
import dev.slipway.flow.ConfigRequest;
import dev.slipway.model.config.Overrides;
import dev.slipway.model.config.PackageConfig;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.Problem.Kind;
import dev.slipway.model.problem.SlipwayFileProblems;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code slipway check}: all that is wrong in the configuration files, at once. */
@Command(name = "check", description = "Check the configuration files of the working tree.")
public final class CheckCommand extends QueryCommand<Checked> {

  @Option(
      names = "--strict",
      description =
          "Take warnings for problems, but not the one about blocks that no command acts on yet.")
  private boolean strict;

  @Option(
      names = "--show-effective",
      description = "Print the whole of slipway.yml, and where each value comes from.")
  private boolean showEffective;

  @Mixin private ConfigFileOptions files;

  private final Function<Settings, CheckFlow> flow;

  public CheckCommand(Function<Settings, CheckFlow> flow) {
    this.flow = flow;
  }

  @Override
  Checked look(Settings settings) {
    return flow.apply(settings)
        .check(new ConfigRequest(files.paths(settings), Overrides.NONE, Map.of()));
  }

  @Override
  List<Problem> problems(Checked checked) {
    return strict
        ? checked.reading().problems().stream().map(CheckCommand::strict).toList()
        : checked.reading().problems();
  }

  private static Problem strict(Problem problem) {
    return problem.kind() == Kind.WARNING && !problem.code().equals(SlipwayFileProblems.LATER)
        ? new Problem(problem.code(), Kind.REQUEST, problem.what(), problem.remedy())
        : problem;
  }

  @Override
  String words(Checked checked, Console console) {
    return showEffective
        ? checked.reading().effective().map(EffectiveWords::of).orElse("")
        : verdict(checked);
  }

  private String verdict(Checked checked) {
    long problems = problems(checked).stream().filter(each -> each.kind() != Kind.WARNING).count();
    long warnings = problems(checked).size() - problems;
    if (problems > 0 || warnings > 0 && checked.alone().isEmpty()) {
      return "%d problem%s, %d warning%s.\n"
          .formatted(problems, problems == 1 ? "" : "s", warnings, warnings == 1 ? "" : "s");
    }
    if (checked.besideReleases().isPresent()) {
      return "The configuration is right: %s.\n".formatted(checked.besideReleases().get());
    }
    return checked
        .reading()
        .config()
        .map(
            config ->
                config.packages().stream()
                    .map(CheckCommand::line)
                    .collect(Collectors.joining("", "The configuration is right.\n", "")))
        .orElse("");
  }

  private static String line(PackageConfig config) {
    return Console.safe("  %s  %s\n".formatted(config.path(), config.type().id()));
  }

  @Override
  JsonNode json(Checked checked) {
    ObjectNode result = NODES.objectNode();
    if (showEffective) {
      checked
          .reading()
          .effective()
          .ifPresent(effective -> result.set("effective", EffectiveJson.of(effective)));
    }
    ArrayNode packages = result.putArray("packages");
    checked
        .reading()
        .config()
        .ifPresent(
            config ->
                config
                    .packages()
                    .forEach(
                        each ->
                            packages
                                .addObject()
                                .put("path", each.path())
                                .put("releaseType", each.type().id())));
    return result;
  }
}
