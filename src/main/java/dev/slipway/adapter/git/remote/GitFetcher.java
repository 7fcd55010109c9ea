package dev.slipway.adapter.git.remote;

import dev.slipway.port.read.Fetcher;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.Constants;

/**
 * Brings here what the remote has. Touches tracking refs, and tags that are new here; nothing else.
 */
public final class GitFetcher implements Fetcher {

  private final GitRemote remote;

  public GitFetcher(GitRemote remote) {
    this.remote = remote;
  }

  @Override
  public void fetch() {
    fetch(true, true, true);
  }

  /**
   * Fetches in one go.
   *
   * @param branches into {@code refs/remotes/<remote>/}
   * @param tags those that are not here yet
   * @param ledgers into {@code refs/slipway/remotes/<remote>/}
   */
  public void fetch(boolean branches, boolean tags, boolean ledgers) {
    List<String> prefixes = new ArrayList<>();
    if (branches) {
      prefixes.add(Constants.R_HEADS);
    }
    if (tags) {
      prefixes.add(Constants.R_TAGS);
    }
    if (ledgers) {
      prefixes.add(RemoteAddress.LEDGERS);
    }
    if (!prefixes.isEmpty()) {
      remote.fetch(prefixes.toArray(String[]::new));
    }
  }
}
