package dev.slipway.cli.qa;

import dev.slipway.cli.Console;
import dev.slipway.cli.Settings;
import dev.slipway.cli.VerdictCommand;
import dev.slipway.engine.qa.Document;
import dev.slipway.flow.qa.Judged;
import dev.slipway.flow.qa.PreflightFlow;
import dev.slipway.flow.qa.PreflightRequest;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.qa.PreflightVerdict;
import dev.slipway.run.Artifacts;
import dev.slipway.run.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code slipway qa preflight}: whether one environment answers as it should. */
@Command(
    name = "preflight",
    description = "Run all checks of a target against one environment, in order.")
final class PreflightCommand extends VerdictCommand<PreflightVerdict> {

  @Option(
      names = "--env",
      paramLabel = "NAME",
      description = "The environment to ask (default: the only one).")
  private String environment = "";

  @Mixin private CheckOptions checks;

  @Option(
      names = "--write",
      description = "Run checks that write, too (default: only those that read).")
  private boolean write;

  @ArgGroup private Made made = new Made();

  @Option(
      names = "--artifact",
      paramLabel = "FILE",
      description = "Write the verdict to this file, too (default: to none).")
  private Optional<Path> artifact = Optional.empty();

  private final Function<Settings, PreflightFlow> flow;
  private final Artifacts artifacts;

  PreflightCommand(Function<Settings, PreflightFlow> flow, Artifacts artifacts) {
    this.flow = flow;
    this.artifacts = artifacts;
  }

  /** What becomes of what checks have made. */
  private static final class Made {

    @Option(names = "--cleanup", description = "Delete what checks have made (the default).")
    private boolean cleanup;

    @Option(names = "--keep", description = "Keep what checks have made, and list it.")
    private boolean keep;
  }

  @Override
  protected Judged<PreflightVerdict> judge(Settings settings) {
    artifact = artifact.map(file -> settings.directory().resolve(file).normalize());
    PreflightFlow gate = flow.apply(settings);
    Judged<PreflightVerdict> judged =
        dryRun() ? gate.plan(request(settings)) : gate.run(request(settings));
    return artifact
        .filter(file -> !dryRun())
        .map(file -> new Judged<>(judged.verdict(), withArtifact(judged.document(), file)))
        .orElse(judged);
  }

  private PreflightRequest request(Settings settings) {
    return new PreflightRequest(
        ConfigPaths.DEFAULT.with(settings.slipwayFile()),
        environment,
        checks.target(),
        checks.space(),
        checks.set(),
        write,
        !made.keep,
        checks.limit());
  }

  static Document withArtifact(Document document, Path file) {
    Map<String, @Nullable Object> preflight = new TreeMap<>();
    ((Map<?, ?>) document.fields().getOrDefault("preflight", Map.of()))
        .forEach((key, value) -> preflight.put((String) key, value));
    preflight.put("artifact", file.toString());
    return document.with("preflight", preflight);
  }

  @Override
  protected List<Problem> leave(PreflightVerdict verdict, Document document) {
    return artifact
        .filter(file -> !dryRun())
        .map(file -> artifacts.leave(file, document.text()))
        .orElse(List.of());
  }

  @Override
  protected Outcome outcome(PreflightVerdict verdict) {
    return isPlan(verdict) ? Outcome.PLANNED : PreflightOutcome.of(verdict);
  }

  @Override
  protected List<Problem> problems(PreflightVerdict verdict) {
    return isPlan(verdict) ? verdict.environment().warnings() : PreflightOutcome.problems(verdict);
  }

  @Override
  protected List<Problem> inWords(PreflightVerdict verdict) {
    return isPlan(verdict) ? List.of() : PreflightOutcome.faults(verdict);
  }

  @Override
  protected String words(PreflightVerdict verdict, Console console) {
    return isPlan(verdict)
        ? PlannedWords.of(verdict, console)
        : PreflightWords.of(verdict, console);
  }

  /** Whether it tells what would be asked. Where something is missing, even a plan tells that. */
  private boolean isPlan(PreflightVerdict verdict) {
    return dryRun() && verdict.executed();
  }
}
