package dev.slipway.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.model.problem.ArtifactProblems;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The command tree. A command is made only when its name is among the arguments, because making all
 * of them takes longer than most of them need to run.
 */
public final class Commands {

  /** The command that is meant where none is named. */
  static final String STATUS = "status";

  private final Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
  private final String version;
  private final Map<String, String> environment;

  /**
   * @param environment the process's variables
   */
  public Commands(String version, Map<String, String> environment) {
    this.version = version;
    this.environment = Map.copyOf(environment);
  }

  /** Adds a command; in help they stand in the order of adding. */
  public Commands with(String name, Supplier<Object> command) {
    commands.put(name, command);
    return this;
  }

  /**
   * Runs what the arguments say, {@code status} where they name no command. It fails, whatever came
   * of it, where what it printed is lost.
   */
  public int execute(String... args) {
    List<String> given = List.of(args);
    return execute(
        needsStatus(given) ? Stream.concat(Stream.of(STATUS), given.stream()).toList() : given,
        new FileOutputStream(FileDescriptor.out),
        System.err);
  }

  int execute(List<String> args, OutputStream stdout, PrintStream stderr) {
    List<String> named = args.stream().filter(commands::containsKey).distinct().toList();
    boolean none = List.of("--version").equals(args);
    CommandLine tree = tree(none || !named.isEmpty() ? named : List.copyOf(commands.keySet()));
    EnvironmentDefaults defaults = new EnvironmentDefaults(environment, args);
    tree.setDefaultValueProvider(defaults);
    IExecutionStrategy run = tree.getExecutionStrategy();
    tree.setExecutionStrategy(
        parsed -> {
          defaults.checkSwitches(parsed);
          return run.execute(parsed);
        });
    Outlet outlet = new Outlet(stdout);
    PrintWriter out = writer(outlet);
    PrintWriter err = writer(stderr);
    int status = tree.setOut(out).setErr(err).execute(args.toArray(String[]::new));
    out.flush();
    if (outlet.isLost()) {
      Console.of(tree).tell(ArtifactProblems.lostOutput());
    }
    err.flush();
    return outlet.isLost() ? ExitCode.ERROR.status() : status;
  }

  private boolean needsStatus(List<String> args) {
    return args.stream().noneMatch(commands::containsKey)
        && args.stream().noneMatch(List.of("--version", "-V", "--help", "-h")::contains);
  }

  /** Bytes out are UTF-8 on every machine. */
  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, UTF_8));
  }

  /** The whole tree. */
  public CommandLine all() {
    return tree(List.copyOf(commands.keySet()));
  }

  private CommandLine tree(List<String> names) {
    CommandLine tree = new CommandLine(new SlipwayCommand(environment));
    tree.getCommandSpec().version("slipway " + version);
    commands.keySet().stream()
        .filter(names::contains)
        .forEach(name -> tree.addSubcommand(name, commands.get(name).get()));
    declareSurveyOptions(tree);
    ProblemHandler problems = new ProblemHandler(new Usage(commands.keySet()));
    return tree.setExecutionStrategy(new EmptyValues())
        .setExecutionExceptionHandler(problems)
        .setParameterExceptionHandler(problems)
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  private static void declareSurveyOptions(CommandLine tree) {
    for (CommandLine each : tree.getSubcommands().values()) {
      CommandSpec spec = each.getCommandSpec();
      spec.mixins().values().stream()
          .map(CommandSpec::userObject)
          .filter(SurveyOptions.class::isInstance)
          .map(SurveyOptions.class::cast)
          .forEach(options -> options.addTo(spec));
    }
  }
}
