package dev.slipway.engine.release;

import dev.slipway.engine.changelog.Changelog;
import dev.slipway.engine.changelog.KeptChangelog;
import dev.slipway.engine.changelog.Notes;
import dev.slipway.engine.changelog.Placement;
import dev.slipway.engine.changelog.VersionSection;
import dev.slipway.engine.manifest.Updater;
import dev.slipway.engine.release.Examined.Verdict;
import dev.slipway.engine.release.ReleaseFacts.Unreleased;
import dev.slipway.engine.version.NextVersion;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.flow.ChangelogPolicy.Source;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A release whose version is given and never computed (F6, F25), of the first package of some
 * facts. Asked again once its files are written, it wants no more changes (F12).
 */
public final class ExactRelease {

  private static final String FRAGMENTS = "changes";
  private static final Pattern FRAGMENT = Pattern.compile(".*[^/.][^/]*\\.[a-z]+(\\.\\d+)?\\.md");

  private final ReleaseFacts facts;
  private final Component component;
  private final ReleaseVersion version;
  private final Source source;
  private final Examined byCommits;

  /**
   * @param facts of a configuration in which {@code version} is to be released
   */
  public ExactRelease(ReleaseFacts facts, ReleaseVersion version, Source source) {
    Unreleased released = facts.unreleased().get(0);
    this.facts = facts;
    this.component = released.component();
    this.version = version;
    this.source = source;
    this.byCommits = new Examiner(facts).examineExact(released);
  }

  /** What there is to tell, judged by the files as they will be (F39). */
  public Optional<News> entries() {
    return switch (source) {
      case COMMITS -> Optional.of(new News(shown().size(), "in " + since()));
      case UNRELEASED -> Optional.of(keptEntries());
      case FRAGMENTS -> Optional.of(writtenEntries().orElseGet(this::fragments));
      case NONE -> Optional.empty();
    };
  }

  private String since() {
    int commits = byCommits.messages().size();
    return "%d commit%s%s"
        .formatted(
            commits,
            commits == 1 ? "" : "s",
            byCommits.baseline().tag().map(tag -> " since " + tag).orElse(""));
  }

  private List<Placement> shown() {
    return byCommits.notes().stream()
        .flatMap(notes -> notes.placements().stream())
        .filter(Placement::isShown)
        .toList();
  }

  private News keptEntries() {
    KeptChangelog kept = KeptChangelog.read(changelog());
    Optional<KeptChangelog.Section> own = kept.of(version.toString());
    int count = own.or(kept::unreleased).map(section -> section.bullets().size()).orElse(0);
    String name = own.isPresent() ? version.toString() : "Unreleased";
    return new News(count, "under [%s] in %s".formatted(name, component.changelogPath()));
  }

  /** News that people wrote where they will not become part of this release (F11). */
  public Optional<News> left() {
    KeptChangelog kept = KeptChangelog.read(changelog());
    return Optional.of(source)
        .filter(source -> source == Source.UNRELEASED && kept.of(version.toString()).isPresent())
        .flatMap(source -> kept.unreleased())
        .map(open -> new News(open.bullets().size(), "under [Unreleased]"))
        .filter(entries -> !entries.isEmpty());
  }

  /** What was made of the fragments, which are gone then. */
  private Optional<News> writtenEntries() {
    return VersionSection.find(changelog(), version.toString())
        .map(
            section ->
                new News(
                    (int) section.entries(),
                    "under %s in %s".formatted(version, component.changelogPath())));
  }

  private News fragments() {
    String folder = component.config().resolve(FRAGMENTS);
    long count =
        facts.files().pathsBelow(folder).stream()
            .filter(path -> FRAGMENT.matcher(path.substring(folder.length() + 1)).matches())
            .count();
    return new News((int) count, "in %s/".formatted(FRAGMENTS));
  }

  private String changelog() {
    return facts.files().text(component.changelogPath()).orElse("");
  }

  /** What was examined, with the notes that the release will have. */
  public Examined examined() {
    return new Examined(
        component,
        byCommits.baseline(),
        byCommits.messages(),
        source == Source.COMMITS ? byCommits.verdict() : Verdict.DUE,
        Optional.of(next()),
        source == Source.COMMITS
            ? byCommits.notes()
            : Optional.of(new Notes(heading() + keptNotes(), List.of())));
  }

  private NextVersion next() {
    return new NextVersion(version, "it is the version that was named", Optional.empty());
  }

  private String heading() {
    return "## %s (%s)".formatted(version, facts.date());
  }

  private String keptNotes() {
    KeptChangelog kept = KeptChangelog.read(changelog());
    return Optional.of(kept)
        .filter(some -> source == Source.UNRELEASED)
        .flatMap(some -> some.of(version.toString()).or(some::unreleased))
        .map(section -> "\n\n" + kept.body(section))
        .orElse("");
  }

  /** The pull request as release-please would open it into the branch, with its edits. */
  public ReleasePullRequest pullRequest() {
    Draft draft = new Drafting(facts, notes -> updater()).draft(examined(), next());
    return new PullRequestAssembly(facts).only(draft);
  }

  private Optional<Updater> updater() {
    return switch (source) {
      case COMMITS -> Optional.of((text, at) -> generated(text));
      case UNRELEASED ->
          Optional.of(
              (text, at) ->
                  KeptChangelog.read(text)
                      .released(component.changelogPath(), version.toString(), facts.date()));
      case FRAGMENTS, NONE -> Optional.empty();
    };
  }

  /** Notes that tell everything already stay as they are, whatever people made of their words. */
  private String generated(String text) {
    return Changelog.section(text, version).filter(this::tellsAll).isPresent()
        ? text
        : Changelog.renew(Drafting.written(text), version, byCommits.notes().orElseThrow().text());
  }

  private boolean tellsAll(String section) {
    return shown().stream()
        .flatMap(shown -> shown.change().id().stream())
        .allMatch(commit -> section.contains(commit.abbreviated()));
  }
}
