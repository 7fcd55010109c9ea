package dev.slipway.cli;

import dev.slipway.engine.release.Examined;
import dev.slipway.flow.ExplainFlow.Explanation;
import dev.slipway.model.CommitId;
import dev.slipway.model.ReleaseVersion;
import java.util.List;
import java.util.stream.Collectors;

/** Why a release is as it is, in words. */
final class ExplainWords {

  private final Console console;

  ExplainWords(Console console) {
    this.console = console;
  }

  String of(Explanation explanation) {
    return explanation.examined().stream()
        .map(
            examined ->
                explanation
                    .commit()
                    .map(commit -> commit(examined, commit))
                    .orElseGet(() -> whole(examined)))
        .collect(Collectors.joining("\n"));
  }

  private String whole(Examined examined) {
    List<Line> lines = Line.of(examined);
    List<Line> shown = lines.stream().filter(line -> line.section().isPresent()).toList();
    List<Line> hidden = lines.stream().filter(line -> line.section().isEmpty()).toList();
    return head(examined) + list("in the notes", shown) + list("not in the notes", hidden);
  }

  private String head(Examined examined) {
    String name = console.paint(Colour.BOLD, examined.component().label());
    String from = examined.baseline().version().map(ReleaseVersion::toString).orElse("none");
    String to =
        examined
            .next()
            .filter(next -> examined.isDue())
            .map(next -> " -> " + console.paint(Colour.GREEN, next.version().toString()))
            .orElse("");
    return "%s (%s)  %s%s\n  baseline  %s\n  version   %s\n"
        .formatted(
            name,
            examined.component().path(),
            from,
            to,
            Console.safe(examined.baseline().why()),
            Console.safe(version(examined)));
  }

  private static String version(Examined examined) {
    return examined
        .next()
        .filter(next -> examined.isDue())
        .map(
            next ->
                next.why() + next.decidedBy().map(by -> ": " + ChangeWords.brief(by)).orElse(""))
        .orElse(examined.verdict().words());
  }

  private static String list(String title, List<Line> lines) {
    return lines.isEmpty()
        ? ""
        : lines.stream()
            .map(Line::words)
            .map(Console::safe)
            .collect(Collectors.joining("", "  %s (%d)\n".formatted(title, lines.size()), ""));
  }

  private String commit(Examined examined, CommitId commit) {
    List<Line> lines = Line.of(examined).stream().filter(line -> line.isOf(commit)).toList();
    boolean within =
        examined.messages().stream().anyMatch(message -> message.commit().id().equals(commit));
    if (!within) {
      return "%s: %s is released already, or touches nothing of it.\n"
          .formatted(Console.safe(examined.component().label()), commit.abbreviated());
    }
    return head(examined)
        + lines.stream().map(Line::words).map(Console::safe).collect(Collectors.joining());
  }
}
