package dev.slipway.flow.doctor;

import dev.slipway.model.Repo;
import dev.slipway.model.Snapshot;
import dev.slipway.model.receipt.Lease;
import dev.slipway.port.read.ConfigSource;
import dev.slipway.port.read.ForgeProbe;
import dev.slipway.port.read.Gates;
import dev.slipway.port.read.History;
import dev.slipway.port.read.RemoteProbe;
import dev.slipway.port.read.RemoteRefs;
import dev.slipway.port.read.Schemas;
import dev.slipway.port.read.Standing;
import dev.slipway.port.read.Tools;
import dev.slipway.port.read.UserSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What a doctor looks at a repository with.
 *
 * @param workingTree what is checked out; the branch's files in a bare repository
 * @param lastSeen the remote's refs, without asking it
 * @param leases those that were not given back, as last seen
 * @param gates of the embedded forge
 * @param forgeAddress host, and port where it is not the usual one, that the forge is asked at
 * @param repo as the remote's address names it
 * @param hubs hosts that are known to be GitHub's
 * @param environment the process's variables
 * @param version Slipway's own
 */
public record Instruments(
    Standing standing,
    Tools tools,
    History history,
    ConfigSource configs,
    Schemas schemas,
    Snapshot workingTree,
    UserSettings user,
    RemoteRefs lastSeen,
    Supplier<List<Lease>> leases,
    Gates gates,
    RemoteProbe remote,
    ForgeProbe forge,
    String forgeAddress,
    Optional<Repo> repo,
    Set<String> hubs,
    Map<String, String> environment,
    String version) {

  public Instruments {
    hubs = Set.copyOf(hubs);
    environment = Map.copyOf(environment);
  }
}
