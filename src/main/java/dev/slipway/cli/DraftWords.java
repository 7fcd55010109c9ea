package dev.slipway.cli;

import dev.slipway.engine.release.Draft;
import dev.slipway.engine.release.Examined;
import dev.slipway.engine.release.ReleaseDrafts;
import dev.slipway.engine.release.ReleasePullRequest;
import dev.slipway.model.ReleaseVersion;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The due release pull requests in words: each package's version with its reason, then the files.
 */
final class DraftWords {

  private final Console console;

  DraftWords(Console console) {
    this.console = console;
  }

  /**
   * @param whole whether each file's difference is shown
   */
  String of(ReleaseDrafts drafts, boolean whole) {
    String remarks =
        drafts.remarks().stream()
            .map(each -> Console.safe(each) + "\n")
            .collect(Collectors.joining());
    if (drafts.pullRequests().isEmpty()) {
      return remarks + nothing(drafts.examined());
    }
    return remarks
        + drafts.pullRequests().stream()
            .map(each -> pullRequest(each, drafts.examined(), whole))
            .collect(Collectors.joining("\n"));
  }

  /** How those stand that are due, where nothing is left to be done about them. */
  static String standing(ReleaseDrafts drafts) {
    List<ReleasePullRequest> due = drafts.pullRequests();
    if (due.isEmpty()) {
      return "";
    }
    return due.size() == 1
        ? "The pull request is up to date.\n"
        : "The pull requests are up to date.\n";
  }

  private String nothing(List<Examined> examined) {
    return examined.stream()
        .map(
            each ->
                "%s: %s; %s\n"
                    .formatted(
                        each.component().label(), each.baseline().why(), each.verdict().words()))
        .map(Console::safe)
        .collect(Collectors.joining("", console.paint(Colour.BOLD, "Nothing is due.") + "\n", ""));
  }

  private String pullRequest(ReleasePullRequest each, List<Examined> examined, boolean whole) {
    StringBuilder words = new StringBuilder();
    words.append(console.paint(Colour.BOLD, Console.safe(each.title()))).append('\n');
    words.append("  from    %s\n".formatted(each.head()));
    words.append("  into    %s\n".formatted(each.base()));
    if (!each.labels().isEmpty()) {
      words.append("  labels  %s\n".formatted(Console.safe(String.join(", ", each.labels()))));
    }
    each.releases().forEach(release -> words.append(release(release, examined)));
    if (whole) {
      words.append('\n');
      each.edits().forEach(edit -> words.append(new UnifiedDiff(console).of(edit)));
      words.append('\n');
    }
    return words.toString();
  }

  private String release(Draft release, List<Examined> all) {
    Examined examined =
        all.stream()
            .filter(each -> each.component().path().equals(release.config().path()))
            .findFirst()
            .orElseThrow();
    String from = release.from().map(ReleaseVersion::toString).orElse("none");
    return "  %-7s %s -> %s: %s\n          since %s\n"
        .formatted(
            Console.safe(release.component().label()),
            from,
            console.paint(Colour.GREEN, release.version().toString()),
            Console.safe(ChangeWords.reason(examined)),
            Console.safe(since(examined)));
  }

  private static String since(Examined examined) {
    int commits = examined.messages().size();
    return "%s; %d commit%s since"
        .formatted(examined.baseline().why(), commits, commits == 1 ? "" : "s");
  }
}
