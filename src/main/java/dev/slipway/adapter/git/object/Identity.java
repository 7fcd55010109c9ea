package dev.slipway.adapter.git.object;

import dev.slipway.adapter.git.GitRepository;
import dev.slipway.adapter.git.GitSettings;
import dev.slipway.model.Person;
import dev.slipway.model.problem.GitProblems;
import dev.slipway.model.problem.ProblemException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jgit.lib.PersonIdent;

/** Who commits, as git finds it out: the environment, {@code author.*}, {@code user.*}. */
public final class Identity {

  private final GitRepository repository;
  private final GitSettings settings;
  private final Clock clock;

  /**
   * @param clock when things are made
   */
  public Identity(GitRepository repository, Clock clock) {
    this.repository = repository;
    this.settings = new GitSettings(repository);
    this.clock = clock;
  }

  /**
   * The user who is at work.
   *
   * @throws ProblemException {@code SLIP-309} when name or address is nowhere set
   */
  public Person user() {
    PersonIdent user = committer();
    return new Person(user.getName(), user.getEmailAddress());
  }

  public PersonIdent author() {
    return person("author");
  }

  /** Also the tagger. */
  public PersonIdent committer() {
    return person("committer");
  }

  /**
   * @throws ProblemException {@code SLIP-309} when name or address is nowhere set; unlike git,
   *     nothing is guessed from the login and the host
   */
  private PersonIdent person(String role) {
    Optional<String> name = value(role, "name");
    Optional<String> email = value(role, "email").or(() -> repository.variable("EMAIL"));
    if (name.isEmpty() || email.isEmpty()) {
      throw new ProblemException(GitProblems.identityMissing(role));
    }
    return new PersonIdent(name.get(), email.get(), clock.instant(), clock.getZone());
  }

  private Optional<String> value(String role, String key) {
    String variable = "GIT_%s_%s".formatted(role, key).toUpperCase(Locale.ROOT);
    return repository
        .variable(variable)
        .or(() -> settings.value(role + "." + key))
        .or(() -> settings.value("user." + key))
        .filter(value -> !value.isBlank());
  }
}
