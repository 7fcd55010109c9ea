package dev.slipway.engine.release;

import dev.slipway.model.CommitId;
import dev.slipway.model.ReleaseVersion;

/** A release that is out: its tag, and where that leads. */
public record Published(String tag, ReleaseVersion version, CommitId commit) {}
