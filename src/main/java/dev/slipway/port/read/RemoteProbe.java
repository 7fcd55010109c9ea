package dev.slipway.port.read;

import dev.slipway.model.doctor.RemoteAnswer;

/** Asks the remote itself whether it would let itself be read and written. Pushes nothing. */
@FunctionalInterface
public interface RemoteProbe {

  RemoteAnswer ask();
}
