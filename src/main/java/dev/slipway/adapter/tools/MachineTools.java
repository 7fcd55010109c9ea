package dev.slipway.adapter.tools;

import dev.slipway.model.doctor.SigningKey;
import dev.slipway.model.doctor.SigningSetup;
import dev.slipway.model.doctor.Sourced;
import dev.slipway.model.doctor.Tool;
import dev.slipway.port.read.Tools;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The programs on the {@code PATH}. Each is asked for a few seconds at most. */
public final class MachineTools implements Tools {

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)+");

  private final Map<String, String> environment;
  private final ProgramRun programs;

  /**
   * @param environment of the process
   */
  public MachineTools(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
    this.programs = new ProgramRun(this.environment);
  }

  @Override
  public Tool version(String program) {
    return program.equals("java")
        ? new Tool(program, Optional.of(System.getProperty("java.version")))
        : asked(program);
  }

  private Tool asked(String program) {
    return new Tool(
        program,
        isInstalled(program)
            ? programs.output(program, "--version").flatMap(MachineTools::number)
            : Optional.empty());
  }

  private static Optional<String> number(String words) {
    Matcher number = NUMBER.matcher(words);
    return number.find() ? Optional.of(number.group()) : Optional.empty();
  }

  private boolean isInstalled(String program) {
    if (program.contains("/")) {
      return Files.isExecutable(Path.of(program));
    }
    return Stream.of(variable("PATH").split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .flatMap(folder -> Stream.of(Path.of(folder, program), Path.of(folder, program + ".exe")))
        .anyMatch(Files::isExecutable);
  }

  @Override
  public SigningKey key(SigningSetup setup, String owner) {
    boolean installed = isInstalled(setup.program());
    Optional<String> key = setup.key().map(Sourced::value);
    return switch (setup.format()) {
      case "ssh" -> new SigningKey(installed, key.filter(this::isThere).isPresent(), none());
      case "openpgp", "x509" ->
          installed
              ? KeyList.of(
                  programs.output(
                      setup.program(),
                      "--batch",
                      "--list-secret-keys",
                      "--with-colons",
                      key.orElse(owner)))
              : new SigningKey(false, false, none());
      default -> new SigningKey(installed, false, none());
    };
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }

  /** A key that is written out is in an agent; any other is a file. */
  private boolean isThere(String key) {
    if (key.startsWith("key::") || key.startsWith("ssh-")) {
      return !variable("SSH_AUTH_SOCK").isEmpty();
    }
    return Files.isReadable(
        key.startsWith("~/") ? Path.of(variable("HOME"), key.substring(2)) : Path.of(key));
  }

  private String variable(String name) {
    return environment.getOrDefault(name, "");
  }
}
