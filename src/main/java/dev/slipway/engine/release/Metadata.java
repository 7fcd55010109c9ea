package dev.slipway.engine.release;

import dev.slipway.engine.changelog.VersionSection;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.Snapshot;
import dev.slipway.model.problem.ProblemException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files that a release writes, and what they say at one commit. Which files those are, and
 * where in them the version stands, is found by making the release anew, so it can never differ
 * from what a release does.
 */
public record Metadata(Site site, ReleaseVersion version) {

  /** Its changelog, from the root; empty where none is kept. */
  public Optional<String> changelog() {
    Component component = site.component();
    return Optional.of(component.changelogPath())
        .filter(path -> !component.config().changelog().skip());
  }

  /** What the changelog says of the version. */
  public Optional<VersionSection> section() {
    return sectionIn(site.files());
  }

  private Optional<VersionSection> sectionIn(Snapshot files) {
    return changelog()
        .flatMap(files::text)
        .flatMap(text -> VersionSection.find(text, version.toString()));
  }

  /**
   * The paths of all these files, from the root, sorted; the changelog is one of them also where it
   * is not there yet.
   *
   * @throws ProblemException as {@link #declarations}
   */
  public List<String> paths() {
    return Stream.concat(changelog().stream(), declarations().stream().map(Declaration::path))
        .sorted()
        .distinct()
        .toList();
  }

  /** The files that do not say the version everywhere, or say another one (requirements F23). */
  public List<Declaration> stale() {
    return declarations().stream().filter(each -> !each.current()).toList();
  }

  /**
   * What each file but the changelog says of the version, by path.
   *
   * @throws ProblemException with all that is wrong: {@code SLIP-518} when a required file is
   *     absent, {@code SLIP-515} to {@code SLIP-519}, and what updaters find wrong
   */
  public List<Declaration> declarations() {
    return Declarations.of(this);
  }

  /**
   * Whether the files of another commit are those of this release.
   *
   * @param told whether the changelog must have its section, where one is kept
   */
  public boolean isIn(Snapshot files, boolean told) {
    boolean silent = told && changelog().isPresent() && sectionIn(files).isEmpty();
    return !silent && heldIn(files).stream().allMatch(Declaration::current);
  }

  /**
   * What the same files say of the version at another commit. Those that are not there, or cannot
   * be read, say nothing.
   */
  public List<Declaration> heldIn(Snapshot files) {
    return Declarations.legible(this, files);
  }
}
