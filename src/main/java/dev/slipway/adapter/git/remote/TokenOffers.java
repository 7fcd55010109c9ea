package dev.slipway.adapter.git.remote;

import dev.slipway.adapter.git.GitRepository;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.transport.URIish;

/**
 * The tokens of the environment that a web address may be given, in the order in which they count.
 *
 * <p>{@code SLIPWAY_TOKEN} goes to whatever remote the user works with, {@code GH_TOKEN} and {@code
 * GITHUB_TOKEN} to GitHub only; none over a connection that others can read.
 */
final class TokenOffers {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");

  private final GitRepository repository;

  TokenOffers(GitRepository repository) {
    this.repository = repository;
  }

  /**
   * A variable that may hold a token.
   *
   * @param obstacle why it is not given; empty where it may be
   */
  record Offer(String variable, Optional<String> token, String obstacle) {

    boolean isGiven() {
      return obstacle.isEmpty();
    }
  }

  List<Offer> of(URIish address) {
    return List.of(
        offer("SLIPWAY_TOKEN", true, address),
        offer("GH_TOKEN", isGitHub(address), address),
        offer("GITHUB_TOKEN", isGitHub(address), address));
  }

  private Offer offer(String variable, boolean meant, URIish address) {
    Optional<String> token = repository.variable(variable);
    return new Offer(variable, token, obstacle(token.isPresent(), meant, address));
  }

  private static String obstacle(boolean there, boolean meant, URIish address) {
    if (!there) {
      return "not set";
    }
    if (!meant) {
      return "it goes to GitHub only, over https";
    }
    boolean isPrivate = "https".equals(address.getScheme()) || LOOPBACK.contains(address.getHost());
    return isPrivate ? "" : "others could read it: the remote is not https";
  }

  private boolean isGitHub(URIish address) {
    String server = repository.variable("GITHUB_SERVER_URL").orElse("https://github.com");
    return server.equals("https://" + address.getHost());
  }
}
