package dev.slipway.port.read;

import dev.slipway.model.forge.Release;
import java.util.List;

/** What the forge knows of releases. */
public interface Releases {

  /** Releases, newest created first, drafts included; at most {@code limit}. */
  List<Release> list(int limit);
}
