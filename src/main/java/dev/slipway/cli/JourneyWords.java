package dev.slipway.cli;

import dev.slipway.engine.journey.Journey;
import dev.slipway.model.CommitId;
import java.util.List;
import java.util.stream.Collectors;

/** The releases on their way in words: how far each is, and what it waits for. */
final class JourneyWords {

  private JourneyWords() {}

  static String of(List<Journey> releases, Console console) {
    return releases.isEmpty()
        ? "\nNo release is on its way.\n"
        : releases.stream()
            .map(each -> one(each, console))
            .collect(Collectors.joining("", "\nOn their way:\n", ""));
  }

  private static String one(Journey each, Console console) {
    String guard = each.nextGuard().isEmpty() ? "" : "    must hold  " + each.nextGuard() + "\n";
    return "  %s  %s, %s\n"
            .formatted(
                console.paint(Colour.BOLD, each.version()),
                console.paint(Colour.GREEN, each.stage().word()),
                branch(each))
        + guard
        + each.nextCommand().map("    next       %s\n"::formatted).orElse("");
  }

  private static String branch(Journey each) {
    return each.head()
        .map(CommitId::abbreviated)
        .map(tip -> "%s at %s".formatted(each.branch(), tip))
        .orElse("without a branch");
  }
}
