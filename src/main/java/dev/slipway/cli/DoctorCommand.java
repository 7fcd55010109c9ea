package dev.slipway.cli;

import dev.slipway.engine.doctor.Diagnosis;
import dev.slipway.flow.doctor.DoctorFlow;
import dev.slipway.flow.doctor.DoctorRequest;
import dev.slipway.flow.qa.Judged;
import dev.slipway.model.problem.Problem;
import dev.slipway.run.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** {@code slipway doctor}: what stands in the way, before anything moves. */
@Command(
    name = "doctor",
    description = {
      "Tell who commands would be, what they would go by, and what stands in their way.",
      "",
      "Asks no network without --probe. Exits 0 when nothing is wrong, 2 when something is, 3 when"
          + " nothing is configured."
    })
public final class DoctorCommand extends VerdictCommand<Diagnosis> {

  @Option(
      names = "--env",
      paramLabel = "NAME",
      description = "Look at this environment (default: at the repository).")
  private Optional<String> env = Optional.empty();

  @Option(
      names = "--space-id",
      paramLabel = "ID",
      description = "The space in the environment (default: as it is configured).")
  private Optional<String> spaceId = Optional.empty();

  @Option(
      names = "--probe",
      description =
          "Ask the remote, its forge or the environment too, and change nothing (default: ask nobody).")
  private boolean probe;

  @Mixin private ConfigFileOptions files;

  private final Function<Settings, DoctorFlow> flow;
  private final Supplier<CommandLine> whole;

  /**
   * @param whole the command line with every command
   */
  public DoctorCommand(Function<Settings, DoctorFlow> flow, Supplier<CommandLine> whole) {
    this.flow = flow;
    this.whole = whole;
  }

  @Override
  protected String schema() {
    return "slipway/doctor/v1";
  }

  @Override
  protected Judged<Diagnosis> judge(Settings settings) {
    return flow.apply(settings)
        .examine(
            new DoctorRequest(
                files.paths(settings),
                env,
                spaceId,
                probe && !dryRun(),
                OptionVariables.of(whole.get()),
                flags()));
  }

  /** Those that somebody typed, without their values. */
  private List<String> flags() {
    return spec().commandLine().getParseResult().matchedOptions().stream()
        .map(OptionSpec::longestName)
        .distinct()
        .toList();
  }

  @Override
  protected Outcome outcome(Diagnosis diagnosis) {
    return switch (diagnosis.health()) {
      case SOUND -> Outcome.DONE;
      case ILL -> Outcome.REFUSED;
      case UNCONFIGURED -> Outcome.SKIPPED;
    };
  }

  @Override
  protected List<Problem> problems(Diagnosis diagnosis) {
    return diagnosis.problems();
  }

  /** Each where it belongs. */
  @Override
  protected List<Problem> inWords(Diagnosis diagnosis) {
    return diagnosis.problems();
  }

  @Override
  protected String words(Diagnosis diagnosis, Console console) {
    return new DoctorWords(console).of(diagnosis);
  }
}
