package dev.slipway.engine.release;

import dev.slipway.engine.changelog.NotesRequest;
import dev.slipway.engine.changelog.ReleaseNotes;
import dev.slipway.engine.commit.ConventionalCommit;
import dev.slipway.engine.commit.HistoryRules;
import dev.slipway.engine.commit.MessageParser;
import dev.slipway.engine.commit.ParsedMessage;
import dev.slipway.engine.release.Timeline.Era;
import dev.slipway.engine.version.NextVersion;
import dev.slipway.model.Commit;
import dev.slipway.model.CommitId;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.Tag;
import dev.slipway.model.TagName;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the notes of releases that are out, from their commits. */
public final class HistoryNotes {

  private final ReleaseFacts facts;
  private final Component component;
  private final Map<CommitId, String> bodies;
  private final Routing routing;

  public HistoryNotes(ReleaseFacts facts, Component component) {
    this.facts = facts;
    this.component = component;
    this.bodies = facts.bodies();
    this.routing = new Routing(facts.config().packages());
  }

  /** In the order of {@code eras}; a release that shows nothing has its heading alone. */
  public List<String> sections(List<Era> eras) {
    return eras.stream().map(this::section).filter(text -> !text.isEmpty()).toList();
  }

  /** Empty for commits that are not released and show nothing. */
  public String section(Era era) {
    List<ConventionalCommit> changes = changes(era);
    var notes = ReleaseNotes.write(request(era, changes));
    return era.tag().isEmpty() && notes.isEmpty() ? "" : notes.text();
  }

  private List<ConventionalCommit> changes(Era era) {
    List<ParsedMessage> messages =
        era.commits().stream()
            .filter(commit -> routing.belongs(commit, component.config()))
            .map(commit -> MessageParser.parse(commit, body(commit)))
            .toList();
    return HistoryRules.apply(messages, facts.config().history()).stream()
        .flatMap(message -> message.changes().stream())
        .toList();
  }

  private Optional<String> body(Commit commit) {
    return Optional.ofNullable(bodies.get(commit.id()));
  }

  private NotesRequest request(Era era, List<ConventionalCommit> changes) {
    ReleaseVersion version = era.tag().map(this::version).orElseGet(() -> next(era, changes));
    return new NotesRequest(
        version,
        era.previous().map(Tag::name),
        era.tag().map(Tag::name).orElseGet(() -> component.tag(version).toString()),
        era.tag().map(HistoryNotes::date).orElse(facts.date()),
        Examiner.repo(facts, component.config()),
        Examiner.sections(component),
        changes);
  }

  private ReleaseVersion next(Era era, List<ConventionalCommit> changes) {
    Baseline baseline =
        new Baseline(
            Baseline.Kind.TAG,
            era.previous().map(this::version),
            era.previous().map(Tag::name),
            List.of(),
            "");
    NextVersion next = VersionChoice.next(component, baseline, changes);
    return next.version();
  }

  private ReleaseVersion version(Tag tag) {
    return TagName.parse(tag.name(), facts.config().notation()).map(TagName::version).orElseThrow();
  }

  private static LocalDate date(Tag tag) {
    return LocalDate.ofInstant(tag.created(), ZoneOffset.UTC);
  }
}
