package dev.slipway.adapter.git.remote;

import dev.slipway.port.read.Fetcher;
import org.eclipse.jgit.lib.Constants;

/**
 * Brings here what the remote has. Touches tracking refs, and tags that are new here; nothing else.
 */
public final class GitFetcher implements Fetcher {

  private final GitRemote remote;

  public GitFetcher(GitRemote remote) {
    this.remote = remote;
  }

  /** Branches into {@code refs/remotes/<remote>/}, ledgers into a place of their own. */
  @Override
  public void fetch() {
    remote.fetch(Constants.R_HEADS, Constants.R_TAGS, RemoteAddress.LEDGERS);
  }
}
