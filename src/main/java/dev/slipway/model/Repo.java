package dev.slipway.model;

/**
 * A repository on a host of the web, for the links in notes.
 *
 * @param host with scheme and without a final slash: {@code https://github.com}
 */
public record Repo(String host, String owner, String name) {

  /** {@code https://github.com/acme/widget}. */
  public String url() {
    return host + "/" + owner + "/" + name;
  }
}
