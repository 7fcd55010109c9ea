package dev.slipway.adapter.git;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.storage.file.WindowCacheConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * What JGit may know of the machine: an environment, and git's own configuration files. It never
 * starts git, never measures the file system and never writes a file of its own.
 */
final class GitSystemReader extends SystemReader.Delegate {

  /** The variables that lead JGit to configuration files and repositories. */
  private static final List<String> LEADING =
      List.of(
          "HOME",
          "XDG_CONFIG_HOME",
          "GIT_CONFIG_GLOBAL",
          "GIT_CONFIG_SYSTEM",
          "GIT_CONFIG_NOSYSTEM",
          "GIT_DIR",
          "GIT_COMMON_DIR",
          "GIT_WORK_TREE",
          "GIT_INDEX_FILE",
          "GIT_OBJECT_DIRECTORY",
          "GIT_ALTERNATE_OBJECT_DIRECTORIES",
          "GIT_CEILING_DIRECTORIES");

  private static final int PACK_CACHE_BYTES = 12 << 20;

  private final Map<String, String> environment;

  private GitSystemReader(SystemReader delegate, Map<String, String> environment) {
    super(delegate);
    this.environment = environment;
  }

  /** Must come before any other use of JGit; the last call wins. */
  static synchronized void install(Map<String, String> environment) {
    if (SystemReader.getInstance() instanceof GitSystemReader there && there.sees(environment)) {
      return;
    }
    FS.FileStoreAttributes.setBackground(true);
    SystemReader.setInstance(null);
    var reader = new GitSystemReader(SystemReader.getInstance(), environment);
    SystemReader.setInstance(reader);
    FS.DETECTED.setUserHome(reader.home().toFile());
    WindowCacheConfig cache = new WindowCacheConfig();
    cache.setPackedGitLimit(PACK_CACHE_BYTES);
    cache.setExposeStatsViaJmx(false);
    cache.install();
  }

  /** Whether these variables lead to the same places. JGit takes it badly to be set up anew. */
  private boolean sees(Map<String, String> other) {
    return LEADING.stream()
        .allMatch(name -> Objects.equals(environment.get(name), other.get(name)));
  }

  @Override
  public String getenv(String variable) {
    return environment.get(variable);
  }

  /** JGit's own settings: what git does by itself, JGit does only when told. */
  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    Config defaults = new Config();
    defaults.setBoolean("core", null, "commitGraph", true);
    defaults.setBoolean("core", null, "multiPackIndex", true);
    return new NoConfigFile(defaults, fs);
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS fs) {
    if (variable("GIT_CONFIG_NOSYSTEM").isPresent()) {
      return new NoConfigFile(parent, fs);
    }
    return config(parent, Path.of(variable("GIT_CONFIG_SYSTEM").orElse("/etc/gitconfig")), fs);
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS fs) {
    Optional<String> only = variable("GIT_CONFIG_GLOBAL");
    if (only.isPresent()) {
      return new UserConfig(config(parent, Path.of(only.get()), fs), fs);
    }
    Path xdg = variable("XDG_CONFIG_HOME").map(Path::of).orElse(home().resolve(".config"));
    FileBasedConfig shared = config(parent, xdg.resolve("git").resolve("config"), fs);
    return new UserConfig(config(shared, home().resolve(".gitconfig"), fs), fs);
  }

  private Path home() {
    return Path.of(variable("HOME").orElseGet(() -> getProperty("user.home"))).toAbsolutePath();
  }

  private Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
  }

  private static FileBasedConfig config(Config parent, Path path, FS fs) {
    File file = path.toFile();
    return Files.isReadable(path)
        ? new FileBasedConfig(parent, file, fs)
        : new NoConfigFile(parent, fs);
  }

  /** Configuration without a file: its parent's values, and nothing is ever written. */
  private static class NoConfigFile extends FileBasedConfig {

    NoConfigFile(Config parent, FS fs) {
      super(parent, null, fs);
    }

    @Override
    public void load() {
      // there is no file
    }

    @Override
    public void save() {
      // there is no file
    }

    @Override
    public boolean isOutdated() {
      return false;
    }
  }

  /**
   * The user's configuration, with the file system's time resolution as already measured: two
   * seconds, the coarsest there is, is always right. Measuring it costs a tenth of a second and
   * more on every machine that JGit sees for the first time, as each CI runner is.
   */
  private static final class UserConfig extends NoConfigFile {

    UserConfig(Config parent, FS fs) {
      super(parent, fs);
    }

    @Override
    public String getString(String section, String subsection, String name) {
      return "filesystem".equals(section)
          ? "2 seconds"
          : super.getString(section, subsection, name);
    }
  }
}
