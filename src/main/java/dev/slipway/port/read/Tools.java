package dev.slipway.port.read;

import dev.slipway.model.doctor.SigningKey;
import dev.slipway.model.doctor.SigningSetup;
import dev.slipway.model.doctor.Tool;

/** The programs of this machine. */
public interface Tools {

  /** Asks a program for its version; {@code java} is the one that runs this. */
  Tool version(String program);

  /**
   * Looks for the key that signs.
   *
   * @param owner whose key it is where none is named
   */
  SigningKey key(SigningSetup setup, String owner);
}
