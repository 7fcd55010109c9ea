package dev.slipway.adapter.git;

import dev.slipway.model.problem.GitProblems;
import dev.slipway.model.problem.ProblemException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * The repository that a command works in: with a working tree, bare, or a linked worktree. Holds
 * files open; whoever opened it closes it.
 */
public final class GitRepository implements AutoCloseable {

  private final Repository repository;
  private final Map<String, String> environment;

  private GitRepository(Repository repository, Map<String, String> environment) {
    this.repository = repository;
    this.environment = Map.copyOf(environment);
  }

  /**
   * Opens the repository that {@code directory} lies in, or the one that {@code GIT_DIR} names.
   *
   * @param environment of the process: where git's configuration and the user's home are
   * @throws ProblemException {@code SLIP-301} when it lies in none, {@code SLIP-302} when its
   *     objects are not named by SHA-1, {@code SLIP-303} when it cannot be read
   */
  public static GitRepository open(Path directory, Map<String, String> environment) {
    GitSystemReader.install(environment);
    Path start = directory.toAbsolutePath().normalize();
    FileRepositoryBuilder builder =
        new FileRepositoryBuilder().readEnvironment().findGitDir(start.toFile());
    if (builder.getGitDir() == null) {
      throw new ProblemException(GitProblems.notARepository(start.toString()));
    }
    return build(builder, environment);
  }

  /** Another repository of this machine, opened by its git directory. */
  public GitRepository neighbour(File gitDir) {
    return build(new FileRepositoryBuilder().setGitDir(gitDir), environment);
  }

  private static GitRepository build(
      FileRepositoryBuilder builder, Map<String, String> environment) {
    try {
      return new GitRepository(checked(builder.setMustExist(true).build()), environment);
    } catch (IOException | IllegalArgumentException e) {
      throw new ProblemException(
          GitProblems.unreadable(builder.getGitDir().toString(), Unreadable.reason(e)), e);
    }
  }

  private static Repository checked(Repository repository) {
    String format = repository.getConfig().getString("extensions", null, "objectFormat");
    if (format == null || format.equalsIgnoreCase("sha1")) {
      return repository;
    }
    repository.close();
    throw new ProblemException(
        GitProblems.unsupportedObjectFormat(repository.getDirectory().toString(), format));
  }

  /** The top of the working tree; empty for a bare repository. */
  public Optional<Path> workTree() {
    return repository.isBare()
        ? Optional.empty()
        : Optional.of(repository.getWorkTree().toPath().toAbsolutePath());
  }

  /** Whether this is a bare repository without a remote, and so is its own. */
  public boolean isOwnRemote() {
    return repository.isBare() && repository.getConfig().getSubsections("remote").isEmpty();
  }

  public Repository jgit() {
    return repository;
  }

  public Map<String, String> environment() {
    return environment;
  }

  public Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
  }

  /** Where people look for it: the working tree, or the folder of a bare repository. */
  @Override
  public String toString() {
    return workTree().orElse(repository.getDirectory().toPath()).toString();
  }

  @Override
  public void close() {
    repository.close();
  }
}
