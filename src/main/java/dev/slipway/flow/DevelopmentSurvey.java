package dev.slipway.flow;

import dev.slipway.engine.policy.DevelopmentVersion;
import dev.slipway.engine.policy.DevelopmentVersion.Nearest;
import dev.slipway.engine.policy.NearestTag;
import dev.slipway.engine.policy.NearestTag.Release;
import dev.slipway.model.Boundaries;
import dev.slipway.model.Commit;
import dev.slipway.model.CommitId;
import dev.slipway.model.Notation;
import dev.slipway.model.Tag;
import dev.slipway.model.TagName;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.VersionProblems;
import dev.slipway.port.read.History;
import dev.slipway.port.read.Range;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the version of a commit from the tags.
 *
 * @param component as it stands in the tags; empty where they name none
 */
record DevelopmentSurvey(History history, String component, Notation notation) {

  /**
   * @param dirty whether files differ from the commit
   * @throws ProblemException {@code SLIP-130} when commits would have to be counted that are not
   *     here
   */
  DevelopmentVersion of(CommitId head, boolean dirty) {
    List<Release> releases = history.tags().stream().flatMap(tag -> release(tag).stream()).toList();
    return on(head, releases)
        .or(() -> before(head, releases))
        .map(nearest -> DevelopmentVersion.after(nearest, dirty))
        .orElseGet(() -> DevelopmentVersion.untagged(commits(head).size()));
  }

  private Optional<Release> release(Tag tag) {
    return TagName.parse(tag.name(), notation)
        .filter(name -> name.component().equals(component))
        .map(name -> new Release(tag.name(), name.version(), tag.commit()));
  }

  /** Needs no history: in the clone that CI makes of a tag, there is none. */
  private static Optional<Nearest> on(CommitId head, List<Release> releases) {
    return releases.stream()
        .filter(each -> each.commit().equals(head))
        .max(Comparator.comparing(Release::version))
        .map(each -> new Nearest(each.name(), each.version(), 0));
  }

  private Optional<Nearest> before(CommitId head, List<Release> releases) {
    return new NearestTag(commits(head)).to(head, releases);
  }

  private List<Commit> commits(CommitId head) {
    if (history.isShallow()) {
      throw new ProblemException(VersionProblems.shallowClone());
    }
    return history
        .lineage(new Range(head, List.of(), Boundaries.NONE, OptionalInt.empty()))
        .commits();
  }
}
