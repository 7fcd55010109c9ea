package dev.slipway.engine;

import dev.slipway.engine.BackportTargets.Lines;
import dev.slipway.engine.guard.Situation;
import dev.slipway.engine.lines.LineRegistry;
import dev.slipway.engine.lines.VersionLine;
import dev.slipway.model.BranchName;
import dev.slipway.model.Snapshot;
import dev.slipway.model.flow.BranchRoles;
import dev.slipway.model.flow.Template;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version lines of a repository, and the branch that each is on. */
public final class LineBook {

  private static final Pattern NUMBERS = Pattern.compile("(\\d+)\\.(\\d+)");

  private final Template branches;
  private final Lines lines;

  private LineBook(Template branches, Lines lines) {
    this.branches = branches;
    this.lines = lines;
  }

  /**
   * Reads the registry that the policy names; without one, every branch that is a line's is
   * maintained.
   *
   * @param production the files of production
   * @throws dev.slipway.model.problem.ProblemException as {@link LineRegistry#read}
   */
  public static LineBook read(Situation situation, Snapshot production) {
    Template template = situation.flow().branches().line();
    LocalDate today = LocalDate.ofInstant(situation.now(), ZoneOffset.UTC);
    Lines lines =
        situation
            .flow()
            .lines()
            .registry()
            .map(path -> LineRegistry.read(path, production.text(path).orElse("")))
            .map(registry -> new Lines(names(registry.lines()), names(registry.maintained(today))))
            .orElseGet(() -> standing(situation, template));
    return new LineBook(template, lines);
  }

  private static List<String> names(List<VersionLine> lines) {
    return lines.stream().map(VersionLine::version).toList();
  }

  private static Lines standing(Situation situation, Template template) {
    List<String> names =
        situation.branches().keySet().stream()
            .flatMap(branch -> line(branch, template).stream())
            .map(VersionLine::regular)
            .sorted(newestFirst())
            .map(VersionLine::version)
            .toList();
    return new Lines(names, names);
  }

  private static Comparator<VersionLine> newestFirst() {
    return (left, right) -> Boolean.compare(right.isNewerThan(left), left.isNewerThan(right));
  }

  /** The line that a branch is of. */
  private static Optional<String> line(BranchName branch, Template template) {
    return template
        .match(branch.name())
        .map(places -> places.get("major") + "." + places.get("minor"))
        .filter(name -> NUMBERS.matcher(name).matches());
  }

  /** Whether what is on a branch stays: production, integration and the lines. */
  public static boolean isHome(BranchName branch, BranchRoles roles) {
    return branch.equals(roles.production())
        || branch.equals(roles.integration())
        || line(branch, roles.line()).isPresent();
  }

  public Lines lines() {
    return lines;
  }

  /** The branch of a line. */
  public BranchName branch(String line) {
    Matcher numbers = NUMBERS.matcher(line);
    return new BranchName(
        numbers.matches()
            ? branches.fill(Map.of("major", numbers.group(1), "minor", numbers.group(2)))
            : line);
  }
}
