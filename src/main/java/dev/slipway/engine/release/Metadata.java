package dev.slipway.engine.release;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.slipway.engine.changelog.VersionSection;
import dev.slipway.engine.manifest.FileUpdate;
import dev.slipway.engine.manifest.FileUpdate.Presence;
import dev.slipway.engine.manifest.VersionChange;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.problem.EditProblems;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files that a release writes, and what they say at one commit. Which files those are, and
 * where in them the version stands, is found by making the release anew, so it can never differ
 * from what a release does.
 */
public final class Metadata {

  private static final LocalDate ONE_DAY = LocalDate.of(1111, 11, 11);
  private static final LocalDate OTHER_DAY = LocalDate.of(2222, 12, 22);
  private static final ReleaseVersion ONE = ReleaseVersion.of(111, 111, 111);
  private static final ReleaseVersion OTHER = ReleaseVersion.of(222, 222, 222);
  private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\S*");

  private final Site site;
  private final ReleaseVersion version;
  private final List<Problem> problems = new ArrayList<>();

  private Metadata(Site site, ReleaseVersion version) {
    this.site = site;
    this.version = version;
  }

  public static Metadata of(Site site, ReleaseVersion version) {
    return new Metadata(site, version);
  }

  /** Its changelog, from the root; empty where none is kept. */
  public Optional<String> changelog() {
    Component component = site.component();
    return Optional.of(component.changelogPath())
        .filter(path -> !component.config().changelog().skip());
  }

  /** What the changelog says of the version. */
  public Optional<VersionSection> section() {
    return changelog()
        .flatMap(site.files()::text)
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
    problems.clear();
    List<Declaration> all = new ArrayList<>();
    byPath(version, ONE_DAY)
        .forEach((path, updates) -> declaration(path, updates).ifPresent(all::add));
    if (!problems.isEmpty()) {
      throw new ProblemException(problems);
    }
    return all;
  }

  private Map<String, List<FileUpdate>> byPath(ReleaseVersion to, LocalDate date) {
    VersionChange change = new VersionChange("", Optional.empty(), to, date);
    return new VersionFiles(site.config(), site.component(), site.files())
        .updates(change).stream().collect(groupingBy(FileUpdate::path, TreeMap::new, toList()));
  }

  private Optional<Declaration> declaration(String path, List<FileUpdate> updates) {
    Optional<String> text = site.files().text(path);
    if (text.isEmpty()) {
      updates.stream()
          .filter(each -> each.presence() == Presence.REQUIRED)
          .findFirst()
          .ifPresent(required -> problems.add(EditProblems.missingFile(path)));
      return Optional.empty();
    }
    try {
      return Optional.of(declaration(path, updates, text.get()))
          .filter(each -> !each.current() || isWritten(updates, text.get()));
    } catch (ProblemException e) {
      problems.addAll(e.problems());
      return Optional.empty();
    }
  }

  private Declaration declaration(String path, List<FileUpdate> updates, String text) {
    boolean current =
        TwoResults.of(
                apply(updates, text, version, ONE_DAY), apply(updates, text, version, OTHER_DAY))
            .fit(text);
    List<String> versions =
        TwoResults.of(apply(updates, text, ONE, ONE_DAY), apply(updates, text, OTHER, ONE_DAY))
            .held(text)
            .orElse(List.of())
            .stream()
            .filter(held -> VERSION.matcher(held).matches())
            .distinct()
            .toList();
    return new Declaration(path, versions, current);
  }

  /** A file that the release type knows need not hold the version. */
  private static boolean isWritten(List<FileUpdate> updates, String text) {
    return !apply(updates, text, ONE, ONE_DAY).equals(text);
  }

  private static String apply(
      List<FileUpdate> updates, String text, ReleaseVersion to, LocalDate date) {
    String result = text;
    for (FileUpdate update : updates) {
      VersionChange change = new VersionChange(update.path(), Optional.empty(), to, date);
      result = update.updater().update(result, change);
    }
    return result;
  }
}
