package dev.slipway.cli;

import dev.slipway.flow.doctor.DoctorFlow;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code slipway auth doctor}: the doctor, by the name that operators' scripts know. */
@Command(name = "auth", description = "Look at who commands would be.")
public final class AuthCommand implements Runnable {

  @Spec private CommandSpec spec;

  /**
   * The command with its subcommand.
   *
   * @param whole the command line with every command
   */
  public static CommandLine of(Function<Settings, DoctorFlow> flow, Supplier<CommandLine> whole) {
    return new CommandLine(new AuthCommand()).addSubcommand(new DoctorCommand(flow, whole));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing required subcommand: doctor");
  }
}
