package dev.slipway.flow;

import dev.slipway.engine.release.Component;
import dev.slipway.engine.release.Examined;
import dev.slipway.engine.release.HistoryNotes;
import dev.slipway.engine.release.ReleaseDrafts;
import dev.slipway.engine.release.ReleaseFacts;
import dev.slipway.engine.release.Routing;
import dev.slipway.engine.release.Timeline;
import dev.slipway.model.Boundaries;
import dev.slipway.model.Lineage;
import dev.slipway.model.Notation;
import dev.slipway.model.Tag;
import dev.slipway.model.TagName;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.ReleaseProblems;
import dev.slipway.model.problem.RequestProblems;
import dev.slipway.port.read.History;
import dev.slipway.port.read.Range;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes notes from history: of every release, of one, or of what is not released yet. */
public final class ChangelogFlow {

  private final ReleaseSurvey survey;
  private final History history;

  public ChangelogFlow(ReleaseSurvey survey, History history) {
    this.survey = survey;
    this.history = history;
  }

  /**
   * Notes of one package.
   *
   * @param sections newest first
   */
  public record Told(Component component, List<String> sections) {

    public Told {
      sections = List.copyOf(sections);
    }
  }

  /** The notes of the next release of each package that has one. */
  public List<Told> unreleased(ReleaseSurvey.Request request) {
    return ReleaseDrafts.of(survey.survey(request)).examined().stream()
        .flatMap(each -> unreleased(each).stream())
        .toList();
  }

  private static Optional<Told> unreleased(Examined examined) {
    return examined
        .notes()
        .filter(notes -> !notes.isEmpty())
        .map(notes -> new Told(examined.component(), List.of(notes.text())));
  }

  /** A section for each release of each package, what is not released before the others. */
  public List<Told> all(ReleaseSurvey.Request request) {
    ReleaseFacts facts = survey.survey(request);
    Lineage whole = whole(facts);
    return facts.components().stream()
        .map(each -> new Told(each, notes(facts, each).sections(timeline(whole, each))))
        .toList();
  }

  /**
   * The section of one release, of the first package that has it.
   *
   * @param version as a version or a tag
   * @throws ProblemException {@code SLIP-107} when the branch has no such release
   */
  public Told of(ReleaseSurvey.Request request, String version) {
    ReleaseFacts facts = survey.survey(request);
    Lineage whole = whole(facts);
    return facts.components().stream()
        .flatMap(each -> release(facts, each, whole, version).stream())
        .findFirst()
        .orElseThrow(() -> new ProblemException(RequestProblems.noSuchRelease(version)));
  }

  private Optional<Told> release(
      ReleaseFacts facts, Component component, Lineage whole, String version) {
    Notation notation = facts.config().notation();
    return timeline(whole, component).stream()
        .filter(era -> era.tag().filter(tag -> isNamed(tag, version, notation)).isPresent())
        .findFirst()
        .map(era -> new Told(component, List.of(notes(facts, component).section(era))));
  }

  private static boolean isNamed(Tag tag, String version, Notation notation) {
    return tag.name().equals(version)
        || TagName.parse(tag.name(), notation)
            .filter(name -> name.version().toString().equals(version))
            .isPresent();
  }

  private static HistoryNotes notes(ReleaseFacts facts, Component component) {
    return new HistoryNotes(facts, component);
  }

  private List<Timeline.Era> timeline(Lineage whole, Component component) {
    List<Tag> tags =
        history.tags().stream()
            .filter(
                tag ->
                    TagName.parse(tag.name())
                        .filter(name -> name.component().equals(component.tagName()))
                        .isPresent())
            .toList();
    return Timeline.of(whole.commits(), tags);
  }

  private Lineage whole(ReleaseFacts facts) {
    if (history.isShallow()) {
      throw new ProblemException(ReleaseProblems.shallow("the beginning of history"));
    }
    Boundaries boundaries = Routing.boundaries(facts.config().packages());
    return history.lineage(new Range(facts.head(), List.of(), boundaries, OptionalInt.empty()));
  }
}
