package dev.slipway.adapter.git.remote;

import dev.slipway.adapter.git.GitProgram;
import dev.slipway.adapter.git.GitRepository;
import dev.slipway.model.doctor.Credential;
import dev.slipway.model.doctor.RemoteSetup;
import dev.slipway.model.doctor.RemoteSetup.Way;
import dev.slipway.model.qa.Secret;
import java.io.File;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.transport.URIish;

/** Tells how a remote is reached, and what it would be given to let us in. Asks no network. */
public final class RemoteStanding {

  private static final String HELPER = "git's credential helper";

  private final GitRepository repository;

  public RemoteStanding(GitRepository repository) {
    this.repository = repository;
  }

  /** The remote of that name, as {@link RemoteAddress#of}. */
  public RemoteSetup of(String name) {
    RemoteAddress address = RemoteAddress.of(repository, name);
    Way way = way(address.push());
    return new RemoteSetup(
        address.name(),
        address.url(),
        way,
        Optional.ofNullable(address.push().getHost()).filter(host -> !host.isEmpty()),
        address.fetch().getPass() != null || address.push().getPass() != null,
        way == Way.FOLDER ? Optional.of(isWritable(address.push())) : Optional.empty(),
        credentials(address.push(), way));
  }

  private static Way way(URIish address) {
    String scheme = Optional.ofNullable(address.getScheme()).orElse("");
    if (!address.isRemote()) {
      return Way.FOLDER;
    }
    return switch (scheme) {
      case "https" -> Way.HTTPS;
      case "http" -> Way.HTTP;
      case "", "ssh", "git+ssh" -> Way.SSH;
      default -> Way.OTHER;
    };
  }

  private boolean isWritable(URIish address) {
    return new Transports(repository)
        .folder(address)
        .map(File::toPath)
        .filter(git -> Stream.of("objects", "refs").allMatch(f -> Files.isWritable(git.resolve(f))))
        .isPresent();
  }

  private List<Credential> credentials(URIish address, Way way) {
    return switch (way) {
      case HTTP, HTTPS -> web(address);
      case SSH -> List.of(agent());
      case FOLDER, OTHER -> List.of();
    };
  }

  private Credential agent() {
    boolean there = repository.variable("SSH_AUTH_SOCK").isPresent();
    return new Credential(
        "SSH agent",
        there,
        there,
        there ? "" : "SSH_AUTH_SOCK is not set; ssh uses the keys in its folder",
        Optional.empty());
  }

  private List<Credential> web(URIish address) {
    List<Credential> found = new ArrayList<>();
    if (address.getPass() != null) {
      found.add(credential("the remote's URL", "", Optional.of(address.getPass()), found));
    }
    new TokenOffers(repository)
        .of(address)
        .forEach(
            each -> found.add(credential(each.variable(), each.obstacle(), each.token(), found)));
    boolean helped = helper(address);
    String obstacle = helped ? "" : "no helper is configured";
    Credential last = credential(HELPER, obstacle, Optional.empty(), found);
    found.add(new Credential(HELPER, helped, last.used(), last.reason(), Optional.empty()));
    return found;
  }

  /**
   * @param before those that come first
   */
  private static Credential credential(
      String name, String obstacle, Optional<String> token, List<Credential> before) {
    Optional<Credential> first = before.stream().filter(Credential::used).findFirst();
    String reason =
        obstacle.isEmpty()
            ? first.map(winner -> winner.name() + " comes first").orElse("")
            : obstacle;
    return new Credential(
        name, token.isPresent(), reason.isEmpty(), reason, token.map(Secret::new));
  }

  /** Whether git has a program for credentials of that address, or of any. */
  private boolean helper(URIish address) {
    Config config = repository.jgit().getConfig();
    return new GitProgram(repository).isInstalled()
        && (config.getString("credential", null, "helper") != null
            || config.getSubsections("credential").stream()
                .filter(url -> address.toPrivateString().startsWith(url))
                .anyMatch(url -> config.getString("credential", url, "helper") != null));
  }
}
