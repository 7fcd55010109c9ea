package dev.slipway.adapter.git;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.jgit.lib.Config;

/** What git is configured to do in a repository. */
public final class GitSettings {

  private final GitRepository repository;

  public GitSettings(GitRepository repository) {
    this.repository = repository;
  }

  /**
   * The value of a key: {@code user.name}, {@code gpg.ssh.program}. Conditions ({@code includeIf}),
   * by which people keep two identities apart, only git knows.
   */
  public Optional<String> value(String key) {
    Config config = repository.jgit().getConfig();
    Optional<String> conditional =
        config.getSubsections("includeIf").isEmpty()
            ? Optional.empty()
            : new GitProgram(repository).answer("", "config", "--get", key);
    return conditional.map(String::strip).or(() -> plain(config, key));
  }

  private static Optional<String> plain(Config config, String key) {
    int first = key.indexOf('.');
    int last = key.lastIndexOf('.');
    String section = key.substring(0, first);
    String name = key.substring(last + 1);
    return Optional.ofNullable(
        first == last
            ? config.getString(section, null, name)
            : config.getString(section, key.substring(first + 1, last), name));
  }

  /** Whether a key is set to a word for yes. */
  public boolean says(String key) {
    return value(key)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .filter(word -> word.isEmpty() || word.matches("true|yes|on|[1-9]\\d*"))
        .isPresent();
  }
}
