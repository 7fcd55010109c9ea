package dev.slipway.adapter.config;

import dev.slipway.adapter.config.slipway.PersonFile;
import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.SourceText;
import dev.slipway.model.Utf8Text;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.UserConfigProblems;
import dev.slipway.model.qa.EnvironmentConfig;
import dev.slipway.port.read.ConfigReading;
import dev.slipway.port.read.UserSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Reads {@code slipway/config.yml} in the folder of a person's configurations: {@code
 * $XDG_CONFIG_HOME}, which counts only when it is absolute, as its specification says; else {@code
 * $HOME/.config}.
 */
public final class UserFile implements UserSettings {

  private static final String FILE = "slipway/config.yml";

  private final Map<String, String> environment;

  public UserFile(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  @Override
  public Optional<UserConfig> read() {
    return file().filter(Files::exists).map(UserFile::config);
  }

  @Override
  public String place() {
    return file().map(Path::toString).orElse("~/.config/" + FILE);
  }

  private Optional<Path> file() {
    return folder("XDG_CONFIG_HOME")
        .or(() -> folder("HOME").map(home -> home.resolve(".config")))
        .map(folder -> folder.resolve(FILE));
  }

  private Optional<Path> folder(String variable) {
    return Optional.ofNullable(environment.get(variable))
        .filter(text -> text.startsWith("/"))
        .map(Path::of);
  }

  private static UserConfig config(Path file) {
    Findings findings = new Findings();
    SortedMap<String, EnvironmentConfig> environments =
        PersonFile.read(new SourceText(file.toString(), text(file)), findings);
    if (findings.stop()) {
      throw new ProblemException(ConfigReading.stopping(findings.problems()));
    }
    return new UserConfig(environments);
  }

  /** Only of a file: whatever else is there may never end. */
  private static String text(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        throw new ProblemException(UserConfigProblems.noFile(file.toString()));
      }
      return Utf8Text.decode(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new ProblemException(UserConfigProblems.unreadable(file.toString()), e);
    }
  }
}
