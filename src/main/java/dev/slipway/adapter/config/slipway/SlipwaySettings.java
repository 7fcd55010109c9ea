package dev.slipway.adapter.config.slipway;

import dev.slipway.adapter.config.tree.Node;
import dev.slipway.model.Notation;
import dev.slipway.model.config.ReleaseConfig.ForgeKind;
import dev.slipway.model.config.Setting;
import dev.slipway.model.flow.FlowConfig;
import dev.slipway.model.qa.QaConfig;
import java.util.Optional;

/**
 * What {@code slipway.yml} says. Without it, everything is as release-please does it.
 *
 * @param flow empty where the file is not there, says nothing of a flow, or is not right
 * @param qa empty where the file is not there, says nothing of environments, or is not right
 * @param tagName how the file says that tags are named
 * @param effective every value and where it comes from; only defaults where the file is not right
 */
public record SlipwaySettings(
    ForgeKind forge,
    boolean foldMergeDuplicates,
    boolean expandSquashBodies,
    boolean netReverts,
    Optional<FlowConfig> flow,
    Optional<QaConfig> qa,
    Optional<Node> tagName,
    Setting effective) {

  /** How versions are spelled in the files; as release-please spells them where no flow says. */
  public Notation notation() {
    return flow.map(each -> each.version().scheme().notation()).orElse(Notation.SEMVER);
  }
}
