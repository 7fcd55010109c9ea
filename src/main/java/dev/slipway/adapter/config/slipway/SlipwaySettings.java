package dev.slipway.adapter.config.slipway;

import dev.slipway.adapter.config.tree.Node;
import dev.slipway.model.Notation;
import dev.slipway.model.config.ReleaseConfig.ForgeKind;
import dev.slipway.model.config.Setting;
import dev.slipway.model.flow.FlowConfig;
import dev.slipway.model.flow.VersionPolicy.Scheme;
import dev.slipway.model.qa.QaConfig;
import java.util.Optional;

/**
 * What {@code slipway.yml} says; each part of it is made when it is asked for. Without the file, or
 * where it is not right, everything is as release-please does it.
 */
public final class SlipwaySettings {

  private final Values file;
  private final boolean hasFlow;

  /**
   * @param file complete
   * @param hasFlow whether it says anything of a flow
   */
  SlipwaySettings(Values file, boolean hasFlow) {
    this.file = file;
    this.hasFlow = hasFlow;
  }

  public ForgeKind forge() {
    return file.word("forge", ForgeKind.class);
  }

  public boolean foldMergeDuplicates() {
    return history("mergeDuplicates").equals("fold");
  }

  public boolean expandSquashBodies() {
    return history("squashBodies").equals("expand");
  }

  public boolean netReverts() {
    return history("reverts").equals("net");
  }

  private String history(String key) {
    return file.values("history").text(key);
  }

  /** Empty where the file says nothing of a flow. */
  public Optional<FlowConfig> flow() {
    return hasFlow ? Optional.of(FlowBinding.of(file)) : Optional.empty();
  }

  /** Empty where the file says nothing of environments and checks. */
  public Optional<QaConfig> qa() {
    return QaBinding.of(file);
  }

  /** How versions are spelled in the files; as release-please spells them where no flow says. */
  public Notation notation() {
    return hasFlow
        ? file.values("version").word("scheme", Scheme.class).notation()
        : Notation.SEMVER;
  }

  /** How the file says that tags are named. */
  public Optional<Node> tagName() {
    return file.values("tag").fields().value("name");
  }

  /** Every value and where it comes from. */
  public Setting effective() {
    return Effective.of(file.fields());
  }
}
