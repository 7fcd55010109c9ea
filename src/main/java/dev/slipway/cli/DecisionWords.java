package dev.slipway.cli;

import dev.slipway.engine.guard.Decision;
import dev.slipway.model.receipt.GuardResult;
import java.util.stream.Collectors;

/** Says what a step of a flow decided, and from what. */
final class DecisionWords {

  private DecisionWords() {}

  static String of(Decision decision, Console console) {
    return decision.guards().stream()
            .map(each -> guard(each, console))
            .collect(Collectors.joining())
        + decision.facts().entrySet().stream()
            .map(each -> "  %s: %s\n".formatted(each.getKey(), each.getValue()))
            .map(Console::safe)
            .collect(Collectors.joining())
        + decision.remarks().stream()
            .map(each -> Console.safe(each) + "\n")
            .collect(Collectors.joining());
  }

  static String guard(GuardResult guard, Console console) {
    String mark =
        switch (guard.verdict()) {
          case PASSED -> console.paint(Colour.GREEN, "ok  ");
          case SKIPPED -> console.paint(Colour.YELLOW, "skip");
          case FAILED, UNPROVEN -> console.paint(Colour.RED, "no  ");
        };
    return "  %s %s: %s\n".formatted(mark, guard.name(), Console.safe(guard.fact()));
  }
}
