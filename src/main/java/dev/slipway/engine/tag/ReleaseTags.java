package dev.slipway.engine.tag;

import dev.slipway.engine.policy.VersionReader;
import dev.slipway.engine.release.Component;
import dev.slipway.model.ReleaseVersion;
import java.util.Optional;

/** How the tags of a package's releases are spelled. */
public record ReleaseTags(Component component, VersionReader reader) {

  private static final ReleaseVersion ANY = ReleaseVersion.of(0, 0, 0);

  /** What stands before the version. */
  public String prefix() {
    String tag = component.tag(ANY).toString();
    return tag.substring(0, tag.length() - ANY.toString().length());
  }

  /** The version that a tag is of; empty when it is none of the package's, or of no class. */
  public Optional<ReleaseVersion> version(String tag) {
    return tag.startsWith(prefix())
        ? reader.find(tag.substring(prefix().length())).map(found -> found.version())
        : Optional.empty();
  }

  /** Other spellings of a release's tag. */
  public Spellings spellings(String tag) {
    return new Spellings(tag, prefix(), reader);
  }
}
