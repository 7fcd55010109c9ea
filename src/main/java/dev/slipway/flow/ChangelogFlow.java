package dev.slipway.flow;

import dev.slipway.engine.release.Component;
import dev.slipway.engine.release.HistoryNotes;
import dev.slipway.engine.release.ReleaseDrafts;
import dev.slipway.engine.release.ReleaseFacts;
import dev.slipway.engine.release.Routing;
import dev.slipway.engine.release.Timeline;
import dev.slipway.model.Boundaries;
import dev.slipway.model.Lineage;
import dev.slipway.model.Tag;
import dev.slipway.model.TagName;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.RequestProblems;
import dev.slipway.port.read.History;
import dev.slipway.port.read.Range;
import java.util.List;
import java.util.OptionalInt;

/** Writes notes from history: of every release, of one, or of what is not released yet. */
public final class ChangelogFlow {

  private final ReleaseSurvey survey;
  private final History history;

  public ChangelogFlow(ReleaseSurvey survey, History history) {
    this.survey = survey;
    this.history = history;
  }

  /** The notes of the next release of each package; empty text where nothing is due. */
  public List<String> unreleased(ReleaseSurvey.Request request) {
    return ReleaseDrafts.of(survey.survey(request)).examined().stream()
        .flatMap(each -> each.notes().stream())
        .filter(notes -> !notes.isEmpty())
        .map(notes -> notes.text())
        .toList();
  }

  /** A section for each release of the first package, newest first, what is not released before. */
  public List<String> all(ReleaseSurvey.Request request) {
    ReleaseFacts facts = survey.survey(request);
    return new HistoryNotes(facts, component(facts)).sections(timeline(facts));
  }

  /**
   * The section of one release.
   *
   * @param version as a version or a tag
   * @throws ProblemException {@code SLIP-107} when the branch has no such release
   */
  public String of(ReleaseSurvey.Request request, String version) {
    ReleaseFacts facts = survey.survey(request);
    return timeline(facts).stream()
        .filter(era -> era.tag().filter(tag -> isNamed(tag, version)).isPresent())
        .findFirst()
        .map(era -> new HistoryNotes(facts, component(facts)).section(era))
        .orElseThrow(() -> new ProblemException(RequestProblems.noSuchRelease(version)));
  }

  private static boolean isNamed(Tag tag, String version) {
    return tag.name().equals(version)
        || TagName.parse(tag.name())
            .filter(name -> name.version().toString().equals(version))
            .isPresent();
  }

  private static Component component(ReleaseFacts facts) {
    return facts.components().get(0);
  }

  private List<Timeline.Era> timeline(ReleaseFacts facts) {
    Component component = component(facts);
    List<Tag> tags =
        history.tags().stream()
            .filter(
                tag ->
                    TagName.parse(tag.name())
                        .filter(name -> name.component().equals(component.tagName()))
                        .isPresent())
            .toList();
    return Timeline.of(whole(facts).commits(), tags);
  }

  private Lineage whole(ReleaseFacts facts) {
    Boundaries boundaries = Routing.boundaries(facts.config().packages());
    return history.lineage(new Range(facts.head(), List.of(), boundaries, OptionalInt.empty()));
  }
}
