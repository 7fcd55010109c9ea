package dev.slipway.engine.release;

import dev.slipway.model.Notation;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.Tag;
import dev.slipway.model.TagName;
import dev.slipway.model.config.Manifest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the last release of each package: the manifest says which version, a tag says where
 * (release-please: releases by tag, then exact tag names, then a release without a commit).
 */
public final class Baselines {

  private static final ReleaseVersion NEVER = ReleaseVersion.of(0, 0, 0);

  private final Manifest manifest;
  private final Optional<Component> root;
  private final Map<String, Tag> tags = new HashMap<>();

  /**
   * @param tags newest created first: where two have the same component and version, the newest
   *     counts
   */
  public Baselines(
      Manifest manifest, List<Component> components, List<Tag> tags, Notation notation) {
    this.manifest = manifest;
    this.root = components.stream().filter(each -> each.config().isRoot()).findFirst();
    tags.forEach(
        tag ->
            TagName.parse(tag.name(), notation)
                .ifPresent(
                    name -> this.tags.putIfAbsent(key(name.component(), name.version()), tag)));
  }

  public Baseline of(Component component) {
    Optional<ReleaseVersion> version = manifest.version(component.path());
    if (version.isEmpty()) {
      return none(
          manifest.path().isPresent()
              ? "%s has no version in the manifest".formatted(component.label())
              : "no tag is a release of " + component.label());
    }
    return tagOf(component, version.get())
        .map(tag -> tagged(version.get(), tag))
        .orElseGet(() -> untagged(component, version.get()));
  }

  private Optional<Tag> tagOf(Component component, ReleaseVersion version) {
    return Optional.ofNullable(tags.get(key(component.tagName(), version)))
        .or(() -> tagOfRoot(component, version));
  }

  /** A package without releases of its own goes by the tags of the root. */
  private Optional<Tag> tagOfRoot(Component component, ReleaseVersion version) {
    return root.filter(none -> component.config().release().skip())
        .map(theRoot -> tags.get(key(theRoot.tagName(), version)));
  }

  private Baseline tagged(ReleaseVersion version, Tag tag) {
    return new Baseline(
        Baseline.Kind.TAG,
        Optional.of(version),
        Optional.of(tag.name()),
        List.of(tag.commit()),
        manifest.path().isPresent()
            ? "the manifest has %s, and tag %s is that release".formatted(version, tag.name())
            : "tag %s is the last release".formatted(tag.name()));
  }

  private static Baseline untagged(Component component, ReleaseVersion version) {
    if (version.equals(NEVER)) {
      return none("the manifest has 0.0.0, which means never released");
    }
    String tag = component.configuredTag(version).toString();
    return new Baseline(
        Baseline.Kind.UNTAGGED,
        Optional.of(version),
        Optional.of(tag),
        List.of(),
        "the manifest has %s, but there is no tag %s".formatted(version, tag));
  }

  private static Baseline none(String why) {
    return new Baseline(Baseline.Kind.NONE, Optional.empty(), Optional.empty(), List.of(), why);
  }

  private static String key(String component, ReleaseVersion version) {
    return component + " " + version;
  }
}
