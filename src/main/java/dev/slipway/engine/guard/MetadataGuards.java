package dev.slipway.engine.guard;

import dev.slipway.engine.changelog.VersionSection;
import dev.slipway.engine.release.Declaration;
import dev.slipway.engine.release.Metadata;
import dev.slipway.model.flow.ChangelogPolicy.Source;
import dev.slipway.model.problem.CutProblems;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.PromotionProblems;
import java.util.List;
import java.util.Optional;

/**
 * Asks whether the files of a release are ready: the version in every declared file, and what it
 * brings in the changelog.
 *
 * @param where the branch or commit that they are read at, for people
 */
public record MetadataGuards(Metadata metadata, String where) {

  private static final String DECLARED = "declared versions";
  private static final String SECTION = "changelog section";

  /**
   * {@code SLIP-750} naming every file that holds another version, and which (requirements F23).
   */
  public void askDeclared(Guards guards) {
    try {
      List<Declaration> all = metadata.declarations();
      List<String> stale = metadata.stale().stream().map(Declaration::toString).toList();
      if (stale.isEmpty()) {
        guards.passed(DECLARED, told(all));
      } else {
        guards.failed(DECLARED, PromotionProblems.staleFiles(version(), where, stale));
      }
    } catch (ProblemException e) {
      e.problems().forEach(each -> guards.failed(DECLARED, refusal(each)));
    }
  }

  private static Problem refusal(Problem problem) {
    return PromotionProblems.unreadableFile(problem.what(), problem.remedy());
  }

  private String told(List<Declaration> all) {
    return all.isEmpty()
        ? "no file declares a version"
        : "%s in %s"
            .formatted(version(), String.join(", ", all.stream().map(Declaration::path).toList()));
  }

  /**
   * {@code SLIP-752} where there is no section, {@code SLIP-747} where people must write it, {@code
   * SLIP-753} where it is empty (F11).
   */
  public void askSection(Guards guards, Source source) {
    Optional<String> changelog = metadata.changelog();
    if (changelog.isEmpty() || source == Source.NONE) {
      guards.skipped(SECTION, "no changelog is kept");
      return;
    }
    String path = changelog.get();
    Optional<VersionSection> section = metadata.section();
    if (section.isEmpty()) {
      guards.failed(SECTION, noSection(path, source));
    } else if (section.get().entries() == 0) {
      guards.failed(SECTION, PromotionProblems.emptySection(version(), path, where));
    } else {
      guards.passed(SECTION, told(section.get()));
    }
  }

  private Problem noSection(String path, Source source) {
    return source == Source.FRAGMENTS
        ? CutProblems.unwrittenSection(version(), path, where)
        : PromotionProblems.noSection(version(), path, where);
  }

  private String told(VersionSection section) {
    long entries = section.entries();
    return "%d %s under '%s'"
        .formatted(entries, entries == 1 ? "entry" : "entries", section.heading());
  }

  private String version() {
    return metadata.version().toString();
  }
}
