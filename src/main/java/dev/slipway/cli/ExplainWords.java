package dev.slipway.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import dev.slipway.engine.release.Examined;
import dev.slipway.flow.ExplainFlow.Explanation;
import dev.slipway.model.CommitId;
import dev.slipway.model.ReleaseVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

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
        .collect(joining("\n"));
  }

  private String whole(Examined examined) {
    List<Fate> fates = Fate.of(examined);
    List<Fate> told = fates.stream().filter(Fate::isTold).toList();
    List<Fate> left =
        fates.stream().filter(fate -> !fate.isTold() && !fate.isAside(fates)).toList();
    return head(examined)
        + groups("in the notes", told, fate -> fate.section().orElse(""))
        + groups("not in the notes", left, Fate::rule);
  }

  private String head(Examined examined) {
    String from = examined.baseline().version().map(ReleaseVersion::toString).orElse("none");
    String to =
        examined
            .next()
            .filter(next -> examined.isDue())
            .map(next -> " -> " + console.paint(Colour.GREEN, next.version().toString()))
            .orElse("");
    return "%s (%s)  %s%s\n  baseline  %s\n  version   %s\n"
        .formatted(
            console.paint(Colour.BOLD, Console.safe(examined.component().label())),
            Console.safe(examined.component().path()),
            from,
            to,
            Console.safe(examined.baseline().why()),
            Console.safe(ChangeWords.reason(examined)));
  }

  private String groups(String title, List<Fate> fates, Function<Fate, String> key) {
    return fates.isEmpty()
        ? ""
        : fates.stream().collect(groupingBy(key, LinkedHashMap::new, toList())).entrySet().stream()
            .map(group -> group(group.getKey(), group.getValue()))
            .collect(joining("", "  %s (%d)\n".formatted(title, fates.size()), ""));
  }

  private String group(String name, List<Fate> fates) {
    return fates.stream()
        .map(fate -> "      %s\n".formatted(Console.safe(fate.words())))
        .collect(
            joining("", "    %s\n".formatted(console.paint(Colour.CYAN, Console.safe(name))), ""));
  }

  private String commit(Examined examined, CommitId commit) {
    boolean within =
        examined.messages().stream().anyMatch(message -> message.commit().id().equals(commit));
    if (!within) {
      return "%s: %s is released already, or touches nothing of it.\n"
          .formatted(Console.safe(examined.component().label()), commit.abbreviated());
    }
    return head(examined)
        + Fate.of(examined).stream()
            .filter(fate -> fate.isOf(commit))
            .map(ExplainWords::one)
            .collect(joining());
  }

  private static String one(Fate fate) {
    String place = fate.section().map(section -> "in the notes, " + section).orElse("left out");
    return Console.safe("  %s\n    %s: %s\n".formatted(fate.words(), place, fate.rule()));
  }
}
