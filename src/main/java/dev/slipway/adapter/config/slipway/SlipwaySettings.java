package dev.slipway.adapter.config.slipway;

import dev.slipway.adapter.config.tree.Node.Fields;
import dev.slipway.model.Notation;
import dev.slipway.model.config.ReleaseConfig.ForgeKind;
import dev.slipway.model.flow.FlowConfig;
import java.util.Optional;

/**
 * What {@code slipway.yml} says. Without it, everything is as release-please does it.
 *
 * @param flow empty where the file is not there, says nothing of a flow, or is not right
 * @param complete every value, where it comes from is its place; without defaults where the file is
 *     not right
 */
public record SlipwaySettings(
    ForgeKind forge,
    boolean foldMergeDuplicates,
    boolean expandSquashBodies,
    boolean netReverts,
    Optional<FlowConfig> flow,
    Fields complete) {

  /** How versions are spelled in the files; as release-please spells them where no flow says. */
  public Notation notation() {
    return flow.map(each -> each.version().scheme().notation()).orElse(Notation.SEMVER);
  }
}
