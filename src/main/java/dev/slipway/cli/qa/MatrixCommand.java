package dev.slipway.cli.qa;

import dev.slipway.cli.Console;
import dev.slipway.cli.Settings;
import dev.slipway.cli.VerdictCommand;
import dev.slipway.engine.qa.Document;
import dev.slipway.flow.qa.Judged;
import dev.slipway.flow.qa.JudgedMatrix;
import dev.slipway.flow.qa.MatrixFlow;
import dev.slipway.flow.qa.MatrixRequest;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.model.problem.MatrixProblems;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.qa.MatrixVerdict;
import dev.slipway.run.Artifacts;
import dev.slipway.run.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code slipway qa matrix}: whether several environments answer as they should, and the same. */
@Command(
    name = "matrix",
    description = "Run all checks of a target against several environments, and compare them.")
final class MatrixCommand extends VerdictCommand<JudgedMatrix> {

  @Option(
      names = "--env",
      paramLabel = "NAME",
      description = "An environment to ask; may be repeated (default: all that are configured).")
  private List<String> environments = new ArrayList<>();

  @Option(
      names = "--space",
      paramLabel = "ENV=ID",
      description = "What $${space} stands for in one environment; may be repeated.")
  private List<String> spaces = new ArrayList<>();

  @Mixin private CheckOptions checks;

  @Option(
      names = "--artifact-dir",
      paramLabel = "DIR",
      description = "Leave the verdicts, a page, JUnit XML and Markdown here (default: nowhere).")
  private Optional<Path> folder = Optional.empty();

  @Option(
      names = "--require-all",
      description = "Fail unless each environment that is named can be asked.")
  private boolean requireAll;

  private final Function<Settings, MatrixFlow> flow;
  private final Artifacts artifacts;
  private Optional<String> stepSummary = Optional.empty();

  MatrixCommand(Function<Settings, MatrixFlow> flow, Artifacts artifacts) {
    this.flow = flow;
    this.artifacts = artifacts;
  }

  @Override
  protected Judged<JudgedMatrix> judge(Settings settings) {
    folder = folder.map(dir -> settings.directory().resolve(dir).normalize());
    stepSummary = Optional.ofNullable(settings.environment().get("GITHUB_STEP_SUMMARY"));
    MatrixFlow gate = flow.apply(settings);
    MatrixRequest request = request(settings);
    JudgedMatrix judged = dryRun() ? gate.plan(request) : gate.run(request);
    return new Judged<>(judged, judged.whole().document());
  }

  private MatrixRequest request(Settings settings) {
    return new MatrixRequest(
        ConfigPaths.DEFAULT.with(settings.slipwayFile()),
        environments,
        checks.target(),
        spaces(spaces),
        checks.space(),
        checks.set(),
        checks.limit(),
        requireAll,
        folder.filter(dir -> !dryRun()).map(Path::toString));
  }

  private static SortedMap<String, String> spaces(List<String> written) {
    SortedMap<String, String> spaces = new TreeMap<>();
    for (String each : written) {
      int at = each.indexOf('=');
      String name = at < 0 ? "" : each.substring(0, at).strip();
      String space = each.substring(at + 1).strip();
      if (name.isEmpty() || space.isEmpty()) {
        throw new ProblemException(MatrixProblems.notASpace(each));
      }
      if (spaces.put(name, space) != null) {
        throw new ProblemException(MatrixProblems.spaceTwice(name));
      }
    }
    return spaces;
  }

  @Override
  protected List<Problem> leave(JudgedMatrix judged, Document document) {
    List<Problem> unwritten = new ArrayList<>();
    if (!dryRun()) {
      String summary = StepSummary.of(judged.whole().verdict());
      unwritten.addAll(MatrixArtifacts.summarize(artifacts, stepSummary, summary));
      folder
          .map(dir -> new MatrixArtifacts(artifacts, dir))
          .map(files -> files.leave(judged, document))
          .ifPresent(unwritten::addAll);
    }
    return unwritten;
  }

  @Override
  protected Outcome outcome(JudgedMatrix judged) {
    return isPlan(judged) ? Outcome.PLANNED : MatrixOutcome.of(judged.whole().verdict());
  }

  @Override
  protected List<Problem> problems(JudgedMatrix judged) {
    return MatrixOutcome.problems(judged.whole().verdict(), isPlan(judged));
  }

  private boolean isPlan(JudgedMatrix judged) {
    return dryRun() && !judged.whole().verdict().skipped();
  }

  @Override
  protected List<Problem> inWords(JudgedMatrix judged) {
    return MatrixOutcome.inWords(judged.whole().verdict());
  }

  @Override
  protected String words(JudgedMatrix judged, Console console) {
    MatrixVerdict verdict = judged.whole().verdict();
    return isPlan(judged) ? MatrixPlanWords.of(verdict, console) : MatrixWords.of(verdict, console);
  }
}
