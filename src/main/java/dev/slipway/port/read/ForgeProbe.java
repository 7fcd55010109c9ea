package dev.slipway.port.read;

import dev.slipway.model.Repo;
import dev.slipway.model.doctor.ForgeSeen;
import dev.slipway.model.qa.Secret;
import java.util.Optional;

/** Asks a forge what it says of a repository. Changes nothing there. */
@FunctionalInterface
public interface ForgeProbe {

  /**
   * Never throws for what the forge does, or fails to do.
   *
   * @param branch whose protection is asked for
   */
  ForgeSeen look(Repo repo, String branch, Optional<Secret> token);
}
