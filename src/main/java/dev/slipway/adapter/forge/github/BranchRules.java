package dev.slipway.adapter.forge.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.model.doctor.Protection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the rules of a branch, in both forms that GitHub has for them. */
final class BranchRules {

  private static final String REVIEWS = "required_approving_review_count";

  private BranchRules() {}

  /** The list of the rules of all rulesets in force; empty where it is no such list. */
  static Optional<Protection> ofRulesets(JsonNode rules) {
    return Shape.each(rules, BranchRules::rule)
        .map(
            all ->
                new Protection(
                    all.stream()
                        .flatMap(each -> each.rules().stream())
                        .sorted()
                        .distinct()
                        .toList(),
                    all.stream().mapToInt(Protection::reviews).max().orElse(0)));
  }

  private static Optional<Protection> rule(JsonNode rule) {
    return Shape.text(rule, "type")
        .flatMap(
            type ->
                reviews(rule.path("parameters"))
                    .map(reviews -> new Protection(List.of(type), reviews)));
  }

  /** None where nothing is said of them. */
  private static Optional<Integer> reviews(JsonNode parameters) {
    JsonNode count = parameters.path(REVIEWS);
    boolean right = isPart(parameters) && (count.isMissingNode() || count.canConvertToInt());
    return right ? Optional.of(count.asInt()) : Optional.empty();
  }

  /**
   * The older branch protection, in the words that rulesets have for the same. It always says
   * whether a push may be forced and whether the branch may be deleted.
   */
  static Optional<Protection> ofOlder(JsonNode older) {
    JsonNode asked = older.path("required_pull_request_reviews");
    JsonNode checks = older.path("required_status_checks");
    Optional<Boolean> forced = Shape.bool(older.path("allow_force_pushes"), "enabled");
    Optional<Boolean> deleted = Shape.bool(older.path("allow_deletions"), "enabled");
    if (!isPart(asked) || !isPart(checks) || forced.isEmpty() || deleted.isEmpty()) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    add(names, "pull_request", asked.isObject());
    add(names, "required_status_checks", checks.isObject());
    add(names, "non_fast_forward", !forced.get());
    add(names, "deletion", !deleted.get());
    return reviews(asked).map(reviews -> new Protection(names, reviews));
  }

  private static void add(List<String> names, String name, boolean holds) {
    if (holds) {
      names.add(name);
    }
  }

  private static boolean isPart(JsonNode node) {
    return node.isObject() || node.isMissingNode() || node.isNull();
  }
}
