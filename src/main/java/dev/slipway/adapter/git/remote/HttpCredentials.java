package dev.slipway.adapter.git.remote;

import dev.slipway.adapter.git.GitProgram;
import dev.slipway.adapter.git.GitRepository;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.URIish;

/**
 * Finds user and password for a web address, once: a token in the environment, else what git's
 * credential helpers know.
 */
final class HttpCredentials extends CredentialsProvider {

  private static final String TOKEN_USER = "x-access-token";

  private final GitRepository repository;
  private final GitProgram git;
  private boolean refused;

  HttpCredentials(GitRepository repository) {
    this.repository = repository;
    this.git = new GitProgram(repository);
  }

  @Override
  public boolean isInteractive() {
    return false;
  }

  @Override
  public boolean supports(CredentialItem... items) {
    for (CredentialItem item : items) {
      if (!(item instanceof CredentialItem.Username || item instanceof CredentialItem.Password)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean get(URIish address, CredentialItem... items) {
    if (refused || !supports(items)) {
      return false;
    }
    Optional<Login> login = token(address).or(() -> helped(address));
    login.ifPresent(found -> fill(found, items));
    return login.isPresent();
  }

  private static void fill(Login login, CredentialItem... items) {
    for (CredentialItem item : items) {
      if (item instanceof CredentialItem.Username user) {
        user.setValue(login.user());
      } else if (item instanceof CredentialItem.Password password) {
        password.setValue(login.password().toCharArray());
      }
    }
  }

  private Optional<Login> token(URIish address) {
    return new TokenOffers(repository)
        .of(address).stream()
            .filter(TokenOffers.Offer::isGiven)
            .findFirst()
            .flatMap(TokenOffers.Offer::token)
            .map(token -> new Login(TOKEN_USER, token));
  }

  private Optional<Login> helped(URIish address) {
    return git.answer(request(address), "credential", "fill")
        .map(HttpCredentials::values)
        .flatMap(Login::of);
  }

  private static String request(URIish address) {
    String port = address.getPort() > 0 ? ":" + address.getPort() : "";
    String user = address.getUser() == null ? "" : "username=%s\n".formatted(address.getUser());
    return "protocol=%s\nhost=%s%s\npath=%s\n%s\n"
        .formatted(address.getScheme(), address.getHost(), port, path(address), user);
  }

  private static String path(URIish address) {
    return address.getPath().replaceFirst("^/", "");
  }

  private static Map<String, String> values(String answer) {
    return answer
        .lines()
        .filter(line -> line.contains("="))
        .collect(
            Collectors.toMap(
                line -> line.substring(0, line.indexOf('=')),
                line -> line.substring(line.indexOf('=') + 1),
                (first, second) -> second));
  }

  /** What was given was wrong: it is not given again. */
  @Override
  public void reset(URIish address) {
    refused = true;
  }

  private record Login(String user, String password) {

    static Optional<Login> of(Map<String, String> values) {
      return values.containsKey("username") && values.containsKey("password")
          ? Optional.of(new Login(values.get("username"), values.get("password")))
          : Optional.empty();
    }
  }
}
