package dev.slipway.engine;

import dev.slipway.engine.lines.LineRegistry;
import dev.slipway.engine.lines.VersionLine;
import dev.slipway.model.BranchName;
import dev.slipway.model.FileEdit;
import dev.slipway.plan.OpenPullRequest;
import dev.slipway.plan.PushBranch;
import dev.slipway.plan.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings a new line into the file that lists them, by a pull request into production. */
public final class LineRegistration {

  private final LineFacts facts;
  private final String path;
  private final LineRegistry registry;
  private final VersionLine line;

  LineRegistration(LineFacts facts, String path) {
    this.facts = facts;
    this.path = path;
    this.registry = LineRegistry.read(path, text().orElse(""));
    String number = "%d.%d".formatted(major(), minor());
    this.line =
        facts.lts() ? VersionLine.longTerm(number, facts.today()) : VersionLine.regular(number);
  }

  private long major() {
    return facts.version().version().major();
  }

  private long minor() {
    return facts.version().version().minor();
  }

  private Optional<String> text() {
    return facts.site().files().text(path);
  }

  /** The branch that brings a line into the registry. */
  public static BranchName branch(BranchName line) {
    return new BranchName("slipway/line-" + line);
  }

  /** What is still missing. */
  List<Step> steps() {
    if (isListed()) {
      return List.of();
    }
    List<Step> steps = new ArrayList<>();
    if (facts.registered().text().filter(this::lists).isEmpty()) {
      steps.add(push(registry.with(line, facts.today())));
    }
    if (!facts.registered().proposed()) {
      steps.add(open());
    }
    return steps;
  }

  private boolean isListed() {
    return registry.find(line.version()).isPresent();
  }

  private boolean lists(String text) {
    return LineRegistry.read(path, text).find(line.version()).isPresent();
  }

  private PushBranch push(String wanted) {
    BranchName branch = branch(facts.line());
    return new PushBranch(
        branch,
        facts.site().commit(),
        title(),
        List.of(FileEdit.of(path, text(), wanted)),
        facts.situation().branch(branch));
  }

  private OpenPullRequest open() {
    return new OpenPullRequest(
        branch(facts.line()),
        facts.source(),
        title(),
        String.join("\n", told()) + "\n",
        List.of(),
        false);
  }

  private String title() {
    return "chore: register %sline %s".formatted(line.lts() ? "LTS " : "", line.version());
  }

  /** What becomes of the registry, a sentence each. */
  List<String> told() {
    if (isListed()) {
      return List.of("%s lists line %s already.".formatted(path, line.version()));
    }
    List<String> told = new ArrayList<>();
    told.add(
        "%s gets line %s%s."
            .formatted(
                path,
                line.version(),
                line.retireAfter().map(day -> ", kept until " + day).orElse("")));
    registry
        .retiredBy(line, facts.today())
        .forEach(each -> told.add("Line %s is not maintained any more.".formatted(each.version())));
    return told;
  }
}
