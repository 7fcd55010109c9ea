package dev.slipway.engine.guard;

import dev.slipway.engine.release.Declaration;
import dev.slipway.model.Notation;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.problem.PromotionProblems;
import java.util.List;
import java.util.Optional;

/**
 * Asks whether every file of production that declares a version keeps it or gets a higher one
 * (requirements F5).
 *
 * @param production the branch's name
 * @param there what its files say
 * @param coming what they will say
 */
public record NotLowered(
    String production, List<Declaration> there, List<Declaration> coming, Notation notation) {

  private static final String NAME = "no version lowered";

  public NotLowered {
    there = List.copyOf(there);
    coming = List.copyOf(coming);
  }

  /** {@code SLIP-754} for each file and version that would be lowered. */
  public void ask(Guards guards) {
    int before = guards.results().size();
    there.forEach(file -> ask(guards, file));
    if (guards.results().size() == before) {
      guards.passed(NAME, told());
    }
  }

  private void ask(Guards guards, Declaration file) {
    Optional<ReleaseVersion> next = lowest(file.path());
    file.versions().stream()
        .flatMap(text -> notation.find(text).stream())
        .filter(held -> next.filter(version -> version.compareTo(held) < 0).isPresent())
        .forEach(held -> refuse(guards, file.path(), held, next.orElseThrow()));
  }

  private void refuse(Guards guards, String path, ReleaseVersion held, ReleaseVersion next) {
    guards.failed(
        NAME, PromotionProblems.versionLowered(path, production, held.toString(), next.toString()));
  }

  private Optional<ReleaseVersion> lowest(String path) {
    return coming.stream()
        .filter(each -> each.path().equals(path))
        .flatMap(each -> each.versions().stream())
        .flatMap(text -> notation.find(text).stream())
        .min(ReleaseVersion::compareTo);
  }

  private String told() {
    List<String> versions =
        there.stream().flatMap(each -> each.versions().stream()).distinct().toList();
    return versions.isEmpty()
        ? "%s declares none".formatted(production)
        : "%s is at %s".formatted(production, String.join(" and ", versions));
  }
}
