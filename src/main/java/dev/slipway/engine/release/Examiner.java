package dev.slipway.engine.release;

import dev.slipway.engine.changelog.Notes;
import dev.slipway.engine.changelog.NotesRequest;
import dev.slipway.engine.changelog.ReleaseNotes;
import dev.slipway.engine.changelog.Sections;
import dev.slipway.engine.commit.ConventionalCommit;
import dev.slipway.engine.commit.HistoryRules;
import dev.slipway.engine.commit.MessageParser;
import dev.slipway.engine.commit.ParsedMessage;
import dev.slipway.engine.release.Examined.Verdict;
import dev.slipway.engine.release.ReleaseFacts.Unreleased;
import dev.slipway.engine.version.NextVersion;
import dev.slipway.model.Commit;
import dev.slipway.model.CommitId;
import dev.slipway.model.Repo;
import dev.slipway.model.config.ChangelogSection;
import dev.slipway.model.config.PackageConfig;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides for each package whether a release is due, which version it has, and its notes. */
public final class Examiner {

  private final ReleaseFacts facts;
  private final Map<CommitId, String> bodies;
  private final Routing routing;
  private final SentenceCase sentenceCase;
  private final Map<CommitId, ParsedMessage> parsed = new HashMap<>();

  public Examiner(ReleaseFacts facts) {
    this.facts = facts;
    this.bodies = facts.bodies();
    this.routing = new Routing(facts.config().packages());
    this.sentenceCase = SentenceCase.of(facts.config().plugins());
  }

  /** In configured order. */
  public List<Examined> examineAll() {
    return facts.unreleased().stream().map(this::examine).toList();
  }

  public Examined examine(Unreleased unreleased) {
    List<ParsedMessage> messages = messages(unreleased);
    List<ConventionalCommit> changes = changes(unreleased, messages);
    if (SnapshotRule.asksForSnapshot(unreleased, messages)) {
      return examined(unreleased, messages, Verdict.SNAPSHOT, SnapshotRule.next(unreleased));
    }
    if (messages.isEmpty() && changes.isEmpty()) {
      return examined(unreleased, messages, Verdict.NO_COMMITS, Optional.empty());
    }
    if (changes.isEmpty()) {
      return examined(unreleased, messages, Verdict.NO_CHANGES, Optional.empty());
    }
    return withNotes(unreleased, messages, changes);
  }

  /** Of a release whose version is given: there are notes even where they show nothing. */
  Examined examineExact(Unreleased unreleased) {
    List<ParsedMessage> messages = messages(unreleased);
    return withNotes(unreleased, messages, changes(unreleased, messages));
  }

  private static List<ConventionalCommit> changes(
      Unreleased unreleased, List<ParsedMessage> messages) {
    return Stream.concat(
            messages.stream().flatMap(message -> message.changes().stream()),
            unreleased.added().stream())
        .toList();
  }

  private Examined withNotes(
      Unreleased unreleased, List<ParsedMessage> messages, List<ConventionalCommit> changes) {
    NextVersion next = VersionChoice.next(unreleased.component(), unreleased.baseline(), changes);
    Notes notes = ReleaseNotes.write(request(unreleased, next, changes));
    Verdict verdict = notes.isEmpty() ? Verdict.NOTHING_TO_SHOW : Verdict.DUE;
    return new Examined(
        unreleased.component(),
        unreleased.baseline(),
        messages,
        verdict,
        Optional.of(next),
        Optional.of(notes));
  }

  private NotesRequest request(
      Unreleased unreleased, NextVersion next, List<ConventionalCommit> changes) {
    Component component = unreleased.component();
    return new NotesRequest(
        next.version(),
        unreleased.baseline().tag(),
        component.tag(next.version()).toString(),
        facts.date(),
        repo(facts, component.config()),
        sections(component),
        changes);
  }

  /** Where links lead: the repository, on the host that the package is configured for. */
  static Optional<Repo> repo(ReleaseFacts facts, PackageConfig config) {
    return facts.repo().map(repo -> new Repo(config.changelog().host(), repo.owner(), repo.name()));
  }

  /** Configured sections, else those of the release type, else the usual ones. */
  static List<ChangelogSection> sections(Component component) {
    return component
        .config()
        .changelog()
        .sections()
        .or(component.ecosystem()::sections)
        .orElse(Sections.DEFAULT);
  }

  private List<ParsedMessage> messages(Unreleased unreleased) {
    PackageConfig config = unreleased.component().config();
    List<ParsedMessage> own =
        unreleased.commits().stream()
            .filter(commit -> routing.belongs(commit, config))
            .map(this::parse)
            .toList();
    return sentenceCase.apply(HistoryRules.apply(own, facts.config().history()));
  }

  private ParsedMessage parse(Commit commit) {
    return parsed.computeIfAbsent(
        commit.id(), id -> MessageParser.parse(commit, Optional.ofNullable(bodies.get(id))));
  }

  private static Examined examined(
      Unreleased unreleased,
      List<ParsedMessage> messages,
      Verdict verdict,
      Optional<NextVersion> next) {
    return new Examined(
        unreleased.component(), unreleased.baseline(), messages, verdict, next, Optional.empty());
  }
}
