package dev.slipway.model.forge;

import dev.slipway.model.CommitId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A release as its forge keeps it.
 *
 * @param tag the tag's name
 * @param draft whether only maintainers see it, until its assets are complete
 * @param assets names and digests of the files that belong to it
 */
public record Release(
    String tag,
    String name,
    String notes,
    CommitId target,
    boolean draft,
    boolean prerelease,
    List<Asset> assets,
    Instant created,
    Optional<String> url) {

  public Release {
    assets = List.copyOf(assets);
  }

  /**
   * A file of a release.
   *
   * @param size in bytes
   * @param sha256 in lower-case hexadecimal digits
   */
  public record Asset(String name, long size, String sha256) {}
}
