package dev.slipway.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A repository on a host of the web, for the links in notes.
 *
 * @param host with scheme and without a final slash: {@code https://github.com}
 */
public record Repo(String host, String owner, String name) {

  private static final String HOST = "(?:[^/@]+@)?([\\w.-]+)";

  /** A URL, which may have a port, or the form of {@code scp}. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:\\w+://%1$s(?::\\d+)?/|%1$s:(?!//))(.+)/([^/]+?)(?:\\.git)?/*".formatted(HOST));

  /**
   * The repository that a remote's address names, on {@code host}; empty for a folder.
   *
   * @param address as git takes it: a URL, or {@code git@host:owner/name.git}
   */
  public static Optional<Repo> at(String address, String host) {
    Matcher parts = ADDRESS.matcher(address);
    boolean folder =
        address.startsWith("/") || address.startsWith(".") || address.startsWith("file:");
    return !folder && parts.matches()
        ? Optional.of(new Repo(host, parts.group(3), parts.group(4)))
        : Optional.empty();
  }

  /** The host that a remote's address names; empty for a folder. */
  public static Optional<String> hostOf(String address) {
    Matcher parts = ADDRESS.matcher(address);
    return at(address, "").isPresent() && parts.matches()
        ? Optional.ofNullable(parts.group(1)).or(() -> Optional.of(parts.group(2)))
        : Optional.empty();
  }

  /** {@code https://github.com/acme/widget}. */
  public String url() {
    return host + "/" + owner + "/" + name;
  }
}
