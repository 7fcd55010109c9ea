package dev.slipway.engine.qa.evidence;

import dev.slipway.model.CommitId;
import dev.slipway.model.TreeId;
import dev.slipway.model.qa.VerdictRule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The verdicts that a step must have, and those that were found.
 *
 * @param rules of this step alone
 * @param subject what the step is about; empty where there are no rules
 * @param found in the places, by path
 */
public record RequiredVerdicts(
    List<VerdictRule> rules, Optional<Subject> subject, Places places, List<Exhibit> found) {

  /** Of a step that needs none. */
  public static final RequiredVerdicts NONE =
      new RequiredVerdicts(List.of(), Optional.empty(), new Places("", List.of()), List.of());

  public RequiredVerdicts {
    rules = List.copyOf(rules);
    found = List.copyOf(found);
  }

  /**
   * What a step is about.
   *
   * @param commit whose files go on
   * @param here the files that are checked out; empty where none are
   * @param config hash of the policy's configuration of the checks
   * @param now in UTC, to the second
   */
  public record Subject(
      CommitId commit, TreeId tree, Optional<TreeId> here, String config, Instant now) {}

  /**
   * Where verdicts are.
   *
   * @param folder where fresh ones are left, as somebody must type it
   * @param named the files and folders to look at instead; none: the folder
   */
  public record Places(String folder, List<String> named) {

    public Places {
      named = List.copyOf(named);
    }

    public List<String> looked() {
      return named.isEmpty() ? List.of(folder) : named;
    }
  }
}
