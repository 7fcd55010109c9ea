package dev.slipway.cli.qa;

import dev.slipway.cli.Console;
import dev.slipway.cli.Settings;
import dev.slipway.engine.qa.Document;
import dev.slipway.engine.qa.environment.CiVariables;
import dev.slipway.engine.qa.environment.EnvironmentSources;
import dev.slipway.flow.qa.CiFlow;
import dev.slipway.flow.qa.CiRequest;
import dev.slipway.flow.qa.Judged;
import dev.slipway.flow.qa.JudgedCi;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.model.problem.CiProblems;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.qa.MatrixVerdict;
import dev.slipway.run.Artifacts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code slipway qa ci}: the matrix as a job of CI runs it, with what the job hands over. */
@Command(
    name = "ci",
    description = {
      "Examine, ask and compare environments in a job of CI.",
      "What an environment is comes from slipway.yml and from variables with one prefix:"
          + " PREFIX_ENV_TOKEN (or _PAT), PREFIX_ENV_BASE_URL (or _URL), PREFIX_ENV_SPACE_ID."
          + " No other variable counts, and no file of the user.",
      "Each option that is not given is read from the variable that it names."
    })
final class CiCommand extends ComparingCommand<JudgedCi> {

  @Option(
      names = "--envs",
      paramLabel = "NAMES",
      description = "The environments, with commas (PREFIX_ENVS; default: all of slipway.yml).")
  private Optional<String> environments = Optional.empty();

  @Option(
      names = "--for",
      paramLabel = "TARGET",
      description = "The checks to run (PREFIX_TARGET; default: those of the only target).")
  private Optional<String> target = Optional.empty();

  @Option(
      names = "--require-matrix",
      description =
          "Fail unless each environment can be asked (PREFIX_REQUIRE_MATRIX; default: false).")
  private boolean requireMatrix;

  @Option(
      names = "--artifact-dir",
      paramLabel = "DIR",
      description =
          "Where everything is left (PREFIX_ARTIFACT_DIR; default: qa.artifacts of slipway.yml).")
  private Optional<String> folder = Optional.empty();

  @Option(
      names = "--prefix",
      paramLabel = "PREFIX",
      description = "How the variables begin (default: SLIPWAY_QA).")
  private String prefix = EnvironmentSources.PREFIX;

  private final Function<Settings, CiFlow> flow;
  private final Artifacts artifacts;
  private Optional<String> stepSummary = Optional.empty();

  CiCommand(Function<Settings, CiFlow> flow, Artifacts artifacts) {
    this.flow = flow;
    this.artifacts = artifacts;
  }

  @Override
  protected Judged<JudgedCi> judge(Settings settings) {
    stepSummary = Optional.ofNullable(settings.environment().get("GITHUB_STEP_SUMMARY"));
    CiFlow gate = flow.apply(settings);
    CiRequest request = request(settings);
    JudgedCi judged = dryRun() ? gate.plan(request) : gate.run(request);
    return new Judged<>(judged, judged.whole().document());
  }

  private CiRequest request(Settings settings) {
    CiVariables variables = new CiVariables(prefix, settings.environment());
    return new CiRequest(
        ConfigPaths.DEFAULT.with(settings.slipwayFile()),
        variables,
        environments
            .map(list -> names("--envs", list))
            .or(() -> variables.value("ENVS").map(list -> names(variables.named("ENVS"), list)))
            .orElse(List.of()),
        target.or(() -> variables.value("TARGET")).map(String::strip).orElse(""),
        requireMatrix || variables.isOn("REQUIRE_MATRIX"),
        settings.directory(),
        folder.or(() -> variables.value("ARTIFACT_DIR")));
  }

  private static List<String> names(String source, String list) {
    List<String> names =
        Stream.of(list.split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    if (names.isEmpty() || names.stream().anyMatch(name -> name.matches("(?s).*\\s.*"))) {
      throw new ProblemException(CiProblems.notNames(source, list));
    }
    return names;
  }

  @Override
  protected List<Problem> leave(JudgedCi judged, Document document) {
    return dryRun()
        ? List.of()
        : new CiArtifacts(artifacts, judged, Path.of(judged.whole().verdict().artifacts()))
            .leave(document, stepSummary);
  }

  @Override
  MatrixVerdict matrix(JudgedCi judged) {
    return judged.matrix().whole().verdict();
  }

  @Override
  protected String words(JudgedCi judged, Console console) {
    String words = super.words(judged, console);
    return isPlan(judged) ? words : words + artifacts(judged);
  }

  private static String artifacts(JudgedCi judged) {
    return "artifacts: %s\n".formatted(OneLine.of(judged.whole().verdict().artifacts()));
  }
}
