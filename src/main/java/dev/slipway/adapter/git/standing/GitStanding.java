package dev.slipway.adapter.git.standing;

import dev.slipway.adapter.git.GitRepository;
import dev.slipway.adapter.git.GitSettings;
import dev.slipway.adapter.git.Unreadable;
import dev.slipway.adapter.git.remote.RemoteStanding;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.doctor.CloneState;
import dev.slipway.model.doctor.GitIdentity;
import dev.slipway.model.doctor.Lag;
import dev.slipway.model.doctor.Mention;
import dev.slipway.model.doctor.RemoteSetup;
import dev.slipway.model.doctor.SigningSetup;
import dev.slipway.model.doctor.Sourced;
import dev.slipway.port.read.Standing;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.BranchTrackingStatus;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;

/** A clone as git has it set up. */
public final class GitStanding implements Standing {

  private final GitRepository repository;
  private final String remote;
  private final Origins origins;

  public GitStanding(GitRepository repository, String remote) {
    this.repository = repository;
    this.remote = remote;
    this.origins = new Origins(repository);
  }

  @Override
  public GitIdentity committer() {
    return new GitIdentity(part("name"), part("email").or(() -> variable("EMAIL")));
  }

  /** As {@code adapter.git.object.Identity} finds it. */
  private Optional<Sourced> part(String key) {
    return variable("GIT_COMMITTER_" + key.toUpperCase(Locale.ROOT))
        .or(() -> origins.value("committer." + key))
        .or(() -> origins.value("user." + key));
  }

  private Optional<Sourced> variable(String name) {
    return repository.variable(name).map(value -> new Sourced(value, name));
  }

  @Override
  public SigningSetup signing() {
    GitSettings settings = new GitSettings(repository);
    String format = settings.value("gpg.format").orElse("openpgp").toLowerCase(Locale.ROOT);
    return new SigningSetup(
        settings.says("tag.gpgSign") || settings.says("commit.gpgSign"),
        format,
        program(settings, format),
        origins.value("user.signingKey"));
  }

  private static String program(GitSettings settings, String format) {
    return settings
        .value("gpg." + format + ".program")
        .or(() -> format.equals("openpgp") ? settings.value("gpg.program") : Optional.empty())
        .orElse(format.equals("ssh") ? "ssh-keygen" : format.equals("x509") ? "gpgsm" : "gpg");
  }

  @Override
  public RemoteSetup remote() {
    return new RemoteStanding(repository).of(remote);
  }

  @Override
  public CloneState here() {
    Repository jgit = repository.jgit();
    try {
      Ref head = jgit.exactRef(Constants.HEAD);
      Optional<BranchName> branch =
          Optional.ofNullable(head)
              .filter(Ref::isSymbolic)
              .map(ref -> Repository.shortenRefName(ref.getTarget().getName()))
              .filter(BranchName::isValid)
              .map(BranchName::new);
      boolean unborn = branch.isPresent() && head.getObjectId() == null;
      boolean shallow = !jgit.getObjectDatabase().getShallowCommits().isEmpty();
      return new CloneState(branch, unborn, shallow, filter());
    } catch (IOException e) {
      throw Unreadable.problem(repository, e);
    }
  }

  private Optional<String> filter() {
    GitSettings settings = new GitSettings(repository);
    return settings.says("remote." + remote + ".promisor")
        ? settings.value("remote." + remote + ".partialCloneFilter").or(() -> Optional.of("some"))
        : Optional.empty();
  }

  @Override
  public Optional<Lag> lag(BranchName branch) {
    try {
      return Optional.ofNullable(BranchTrackingStatus.of(repository.jgit(), branch.name()))
          .map(status -> new Lag(status.getAheadCount(), status.getBehindCount()));
    } catch (IOException e) {
      throw Unreadable.problem(repository, e);
    }
  }

  @Override
  public List<Mention> mentions(CommitId commit, Set<String> versions) {
    return versions.isEmpty() ? List.of() : new VersionSearch(repository, versions).in(commit);
  }
}
