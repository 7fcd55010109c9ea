package dev.slipway.model.doctor;

import java.util.List;
import java.util.Optional;

/**
 * The remote as it is configured.
 *
 * @param url without what is secret in it
 * @param host empty for a folder
 * @param readable whether the address has a password in it, which everybody can read
 * @param writable whether this user may write there; empty where only the remote knows
 * @param credentials none where it needs none
 */
public record RemoteSetup(
    String name,
    String url,
    Way way,
    Optional<String> host,
    boolean readable,
    Optional<Boolean> writable,
    List<Credential> credentials) {

  public RemoteSetup {
    credentials = List.copyOf(credentials);
  }

  /** How it is reached. */
  public enum Way {
    FOLDER,
    HTTP,
    HTTPS,
    SSH,
    OTHER
  }

  /** What the remote is given; empty where it is given none. */
  public Optional<Credential> credential() {
    return credentials.stream().filter(Credential::used).findFirst();
  }
}
