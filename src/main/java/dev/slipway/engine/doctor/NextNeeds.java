package dev.slipway.engine.doctor;

import dev.slipway.model.flow.FlowConfig;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the next step pushes.
 *
 * @param command as in {@code slipway release-pr}; empty when nothing is to be done
 * @param target the branch that releases come from
 * @param embedded whether pull requests and releases are kept in the remote itself
 */
public record NextNeeds(
    Optional<String> command, String target, Optional<FlowConfig> flow, boolean embedded) {

  private static final String LEDGERS = "refs/slipway/*";

  /** The word after {@code slipway}; empty when nothing is to be done. */
  String step() {
    String[] words = command.orElse("").split(" ");
    return words.length > 1 ? words[1] : "";
  }

  /** Whether it is that step: {@code PROMOTE}. */
  public boolean isBefore(String step) {
    return step().equals(step.toLowerCase(Locale.ROOT));
  }

  /** Patterns of the full names of refs; none where it pushes nothing. */
  public List<String> refs() {
    List<String> own =
        switch (step()) {
          case "release-pr" -> List.of(heads("release-please--branches--" + target + "*"));
          case "release", "tag" -> List.of("refs/tags/*");
          case "pr" -> merge();
          case "branch" -> List.of(heads(branch(false)));
          case "promote" -> List.of(heads(branch(true)));
          case "sync", "backport", "cleanup" -> List.of(heads("*"));
          default -> List.of();
        };
    return own.isEmpty() || !keepsRecords()
        ? own
        : Stream.concat(own.stream(), Stream.of(LEDGERS)).toList();
  }

  private List<String> merge() {
    return command.orElse("").startsWith("slipway pr merge") ? List.of(heads("*")) : List.of();
  }

  /** Receipts and leases of a flow are in the remote on every forge. */
  private boolean keepsRecords() {
    return embedded || flow.isPresent();
  }

  private String branch(boolean promotion) {
    return flow.map(FlowConfig::branches)
        .map(roles -> promotion ? roles.promotion() : roles.release())
        .map(template -> template.text().replaceAll("\\{\\w+\\}", "*"))
        .orElse("*");
  }

  private static String heads(String name) {
    return "refs/heads/" + name;
  }

  /**
   * @param allowed whether the remote takes a push of ours; empty where nobody asked it
   * @param obstacle why not, where it does not
   */
  public List<Finding> findings(Optional<Boolean> allowed, String obstacle) {
    if (command.isEmpty()) {
      return List.of(Finding.ok("next", "nothing is to be done next"));
    }
    if (refs().isEmpty()) {
      return List.of(
          Finding.ok("next", "next is %s, which pushes nothing".formatted(command.get())));
    }
    String pushes =
        "next is %s, which pushes %s".formatted(command.get(), String.join(", ", refs()));
    if (allowed.isEmpty()) {
      return List.of(
          Finding.unproven("next", pushes + "; whether the remote takes that, --probe tells"));
    }
    return List.of(
        allowed.get()
            ? Finding.ok("next", pushes + "; the remote takes that")
            : Finding.unproven("next", pushes + "; it cannot yet: " + obstacle));
  }
}
