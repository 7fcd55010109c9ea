package dev.slipway.engine.guard;

import static java.util.Comparator.comparing;

import dev.slipway.engine.policy.VersionReader;
import dev.slipway.engine.release.Component;
import dev.slipway.model.CommitId;
import dev.slipway.model.ReleaseVersion;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The highest release of a branch. */
public record NewestRelease(String tag, ReleaseVersion version) {

  private static final ReleaseVersion ANY = ReleaseVersion.of(1, 2, 3);

  /**
   * The highest of the releases that the policy knows; empty when there is none.
   *
   * @param contains whether the branch contains a commit
   */
  public static Optional<NewestRelease> of(
      Situation situation, Component component, Predicate<CommitId> contains) {
    VersionReader reader = new VersionReader(situation.flow().version());
    String prefix = component.tag(ANY).toString().replace(ANY.toString(), "");
    List<NewestRelease> highestFirst =
        situation.tags().keySet().stream()
            .filter(tag -> tag.startsWith(prefix))
            .flatMap(tag -> read(tag, prefix, reader).stream())
            .sorted(comparing(NewestRelease::version).reversed())
            .toList();
    return highestFirst.stream()
        .filter(each -> contains.test(situation.tags().get(each.tag())))
        .findFirst();
  }

  private static Optional<NewestRelease> read(String tag, String prefix, VersionReader reader) {
    return reader
        .find(tag.substring(prefix.length()))
        .map(found -> new NewestRelease(tag, found.version()));
  }

  public boolean isFinal() {
    return version.preRelease().isEmpty();
  }
}
