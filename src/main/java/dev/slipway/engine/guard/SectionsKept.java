package dev.slipway.engine.guard;

import dev.slipway.model.problem.SyncProblems;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks whether a changelog that comes from one branch into another leaves every release as it was
 * told (requirements F9, C9).
 *
 * @param path of the changelog
 * @param from as the branch has it that is brought back; what it released counts
 * @param into as the other branch has it before
 * @param result as that branch has it afterwards
 */
public record SectionsKept(
    String path, ReleasedSections from, ReleasedSections into, ReleasedSections result) {

  private static final String NAME = "released sections";
  private static final Pattern CANDIDATE =
      Pattern.compile("(\\d+(?:\\.\\d+)*)[-.]?(?:a|b|rc|alpha|beta|preview|pre|dev)[-.]?\\d*");

  public static SectionsKept of(
      String path, Optional<String> from, Optional<String> into, Optional<String> result) {
    return new SectionsKept(path, sections(from), sections(into), sections(result));
  }

  private static ReleasedSections sections(Optional<String> text) {
    return ReleasedSections.of(text.orElse(""));
  }

  /**
   * {@code SLIP-783} for each section that would be lost or changed, {@code SLIP-784} for each that
   * comes and whose entries would still be announced.
   *
   * @param branch the branch that gets it
   */
  public void ask(Guards guards, String branch) {
    int before = guards.results().size();
    from.texts().forEach((version, text) -> askKept(guards, branch, version, text));
    into.texts().entrySet().stream()
        .filter(each -> from.text(each.getKey()).isEmpty() && !isFolded(each.getKey()))
        .forEach(each -> askKept(guards, branch, each.getKey(), each.getValue()));
    coming().forEach(version -> askAnnounced(guards, branch, version));
    if (guards.results().size() == before) {
      guards.passed(NAME, fact());
    }
  }

  /** The sections of candidates go into that of their final (requirements E8). */
  private boolean isFolded(String version) {
    Matcher candidate = CANDIDATE.matcher(version);
    return candidate.matches() && result.text(candidate.group(1)).isPresent();
  }

  private void askKept(Guards guards, String branch, String version, String text) {
    Optional<String> then = result.text(version);
    if (!then.equals(Optional.of(text))) {
      String becomes = then.isEmpty() ? "lost" : "changed";
      guards.failed(NAME, SyncProblems.releasedSection(path, version, becomes, branch));
    }
  }

  private void askAnnounced(Guards guards, String branch, String version) {
    List<String> again = result.announcedAgain(from, version);
    if (!again.isEmpty()) {
      guards.failed(NAME, SyncProblems.announcedAgain(path, version, branch, again));
    }
  }

  private List<String> coming() {
    return from.texts().keySet().stream().filter(each -> into.text(each).isEmpty()).toList();
  }

  private String fact() {
    List<String> coming = coming();
    int kept = result.texts().size() - coming.size();
    return "%d section%s of %s stay%s as released%s"
        .formatted(
            kept,
            kept == 1 ? "" : "s",
            path,
            kept == 1 ? "s" : "",
            coming.isEmpty() ? "" : ", and " + String.join(", ", coming) + " comes");
  }
}
