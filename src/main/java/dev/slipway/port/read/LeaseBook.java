package dev.slipway.port.read;

import dev.slipway.model.receipt.Lease;
import java.util.Optional;

/** Who works on which release line now. */
public interface LeaseBook {

  /** The lease of a line; empty when nobody holds one, or it has run out. */
  Optional<Lease> holder(String line);
}
