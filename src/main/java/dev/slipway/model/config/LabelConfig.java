package dev.slipway.model.config;

import java.util.List;

/**
 * The labels that tell where a release pull request stands.
 *
 * @param pending on one whose release is not out yet
 * @param tagged on one whose release is
 * @param snapshot on one that only begins a snapshot version
 * @param skip whether new pull requests go without labels
 */
public record LabelConfig(
    List<String> pending, List<String> tagged, List<String> snapshot, boolean skip) {

  public static final LabelConfig DEFAULT =
      new LabelConfig(
          List.of("autorelease: pending"),
          List.of("autorelease: tagged"),
          List.of("autorelease: snapshot"),
          false);

  public LabelConfig {
    pending = List.copyOf(pending);
    tagged = List.copyOf(tagged);
    snapshot = List.copyOf(snapshot);
  }
}
