package dev.slipway.engine;

import dev.slipway.engine.guard.Guards;
import dev.slipway.engine.guard.TextChange;
import dev.slipway.model.TreeId;
import dev.slipway.model.problem.SyncProblems;
import dev.slipway.model.receipt.Approval;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lets a sync change policy files only when somebody has agreed to that (requirements F31). */
final class PolicyFiles {

  private static final String NAME = "policy files";

  private PolicyFiles() {}

  /** {@code SLIP-785} without a yes. */
  static void ask(Guards guards, SyncFacts facts, List<TextChange> changes) {
    List<String> told = changes.stream().map(TextChange::toString).toList();
    if (changes.isEmpty()) {
      guards.passed(NAME, "none changes");
      return;
    }
    switch (facts.consent()) {
      case GIVEN -> guards.passed(NAME, "agreed with --yes: " + String.join("; ", told));
      case MISSING ->
          guards.unproven(NAME, SyncProblems.policyFiles(facts.into().toString(), told));
    }
  }

  /** The yes, to be remembered. */
  static List<Approval> approvals(
      SyncFacts facts, Optional<TreeId> tree, List<TextChange> changes) {
    return changes.isEmpty()
        ? List.of()
        : tree.map(files -> yes(facts, files, changes)).stream().toList();
  }

  private static Approval yes(SyncFacts facts, TreeId tree, List<TextChange> changes) {
    String paths = changes.stream().map(TextChange::path).collect(Collectors.joining(", "));
    return new Approval(
        NAME,
        facts.situation().operator().person().toString(),
        facts.situation().now(),
        "--yes to " + paths,
        facts.from().tip(),
        tree,
        Optional.empty(),
        Optional.empty());
  }
}
