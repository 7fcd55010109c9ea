package dev.slipway.engine.doctor;

import dev.slipway.model.doctor.Mention;
import dev.slipway.model.problem.DoctorProblems;
import dev.slipway.model.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds lines that say a released version in files that no release changes (requirements F22).
 *
 * <p>Only two shapes of a line count, so that a dependency with the same number is no alarm: one in
 * which a version is given to something called a version, in the package's own folder; and one in
 * which the package's name stands right before it. A version of an earlier release counts only
 * where it is called {@code version} and nothing more, at the outermost place, for such files were
 * forgotten long ago. Changelogs, lock files, tests and files of others are left out, prose but for
 * the package's name too.
 */
public record StrayVersions(List<ReleasedPackage> packages, List<Mention> mentions) {

  private static final int TOLD = 10;

  public StrayVersions {
    packages = List.copyOf(packages);
    mentions = List.copyOf(mentions);
  }

  public List<Finding> findings() {
    List<Finding> found = new ArrayList<>();
    mentions.stream().filter(each -> !isKept(each.path())).forEach(each -> found.addAll(of(each)));
    if (found.isEmpty()) {
      return packages.isEmpty()
          ? List.of()
          : List.of(Finding.ok("stray-version", "the last version stands in declared files only"));
    }
    return brief(found);
  }

  /** The first ones, and how many more there are. */
  private static List<Finding> brief(List<Finding> all) {
    if (all.size() <= TOLD) {
      return all;
    }
    List<Finding> brief = new ArrayList<>(all.subList(0, TOLD));
    brief.add(Finding.of("stray-version", DoctorProblems.moreStrayVersions(all.size() - TOLD)));
    return brief;
  }

  private boolean isKept(String path) {
    return LeftOut.is(path) || packages.stream().anyMatch(each -> each.declared().contains(path));
  }

  private List<Finding> of(Mention mention) {
    VersionedLine line = new VersionedLine(mention.text(), mention.version());
    Optional<ReleasedPackage> home = home(mention.path());
    boolean stray =
        isNamed(mention, line)
            || !LeftOut.isProse(mention.path())
                && home.filter(each -> says(each, line)).isPresent();
    return stray ? List.of(Finding.of("stray-version", problem(mention, line, home))) : List.of();
  }

  private boolean isNamed(Mention mention, VersionedLine line) {
    return packages.stream()
        .filter(each -> each.version().equals(mention.version()))
        .anyMatch(each -> each.names().stream().anyMatch(line::names));
  }

  /** Of an earlier release only what calls itself the version, and nothing else. */
  private static boolean says(ReleasedPackage home, VersionedLine line) {
    return home.version().equals(line.version())
        ? line.key().isPresent()
        : home.earlier().contains(line.version()) && line.isOwn();
  }

  /** The innermost package whose folder has the file. */
  private Optional<ReleasedPackage> home(String path) {
    return packages.stream()
        .filter(each -> each.has(path))
        .max(Comparator.comparingInt(each -> each.path().length()));
  }

  private static Problem problem(
      Mention mention, VersionedLine line, Optional<ReleasedPackage> home) {
    String place = mention.path() + ":" + mention.line();
    String path = home.map(each -> each.fromIt(mention.path())).orElse("/" + mention.path());
    String last =
        home.map(ReleasedPackage::version)
            .filter(each -> home.get().earlier().contains(mention.version()))
            .map(" and not "::concat)
            .orElse("");
    return DoctorProblems.strayVersion(
        place, mention.version() + last, new DeclaringEntry(path, line).words());
  }
}
