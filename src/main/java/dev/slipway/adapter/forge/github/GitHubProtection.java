package dev.slipway.adapter.forge.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.adapter.forge.github.GitHubApi.Reply;
import dev.slipway.model.doctor.Protection;
import dev.slipway.model.doctor.Seen;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What GitHub protects: by rulesets, which everybody who can read a repository may see, and by the
 * older branch protection, whose details only administrators see.
 */
final class GitHubProtection {

  private static final Protection NONE = new Protection(List.of(), 0);

  private final GitHubApi api;

  GitHubProtection(GitHubApi api) {
    this.api = api;
  }

  /** Where one of the two answers is none of GitHub's, the other one proves nothing either. */
  Seen<Protection> of(String branch) {
    String name = GitHubApi.part(branch);
    Reply rules = api.get("/rules/branches/%s?per_page=100".formatted(name));
    Reply older = api.get("/branches/%s/protection".formatted(name));
    Seen<Protection> ofRules = rules.seen(BranchRules::ofRulesets);
    Seen<Protection> ofOlder = older.seen(BranchRules::ofOlder);
    if (older.isThere() && ofOlder.value().isEmpty()) {
      return ofOlder;
    }
    if (rules.isThere() && ofRules.value().isEmpty()) {
      return ofRules;
    }
    Protection both = both(ofRules.value().orElse(NONE), ofOlder.value().orElse(NONE));
    if (!both.rules().isEmpty()) {
      return Seen.of(both);
    }
    return rules.isThere() ? withoutRules(name, older) : ofRules;
  }

  private static Protection both(Protection one, Protection other) {
    Set<String> rules = new TreeSet<>(one.rules());
    rules.addAll(other.rules());
    return new Protection(List.copyOf(rules), Math.max(one.reviews(), other.reviews()));
  }

  /**
   * Without rules, the older protection may be there and not visible; the branch itself says
   * whether it is.
   */
  private Seen<Protection> withoutRules(String branch, Reply older) {
    boolean none = older.body().path("message").asText().equals("Branch not protected");
    if (older.status() == 404 && none) {
      return Seen.of(NONE);
    }
    return api.get("/branches/" + branch).seen(GitHubProtection::ofBranch);
  }

  private static Optional<Protection> ofBranch(JsonNode branch) {
    return Shape.bool(branch, "protected")
        .map(yes -> yes ? List.of("rules that only administrators see") : List.<String>of())
        .map(rules -> new Protection(rules, 0));
  }

  /** Rulesets in force whose target are tags, by name. */
  Seen<Protection> ofTags() {
    return api.get("/rulesets?targets=tag&per_page=100").seen(GitHubProtection::inForce);
  }

  private static Optional<Protection> inForce(JsonNode rulesets) {
    return Shape.each(rulesets, Ruleset::of)
        .map(
            all ->
                all.stream()
                    .filter(Ruleset::keepsTags)
                    .map(each -> "ruleset '%s'".formatted(each.name()))
                    .sorted()
                    .distinct()
                    .toList())
        .map(rules -> new Protection(rules, 0));
  }

  private record Ruleset(String name, String target, String enforcement) {

    static Optional<Ruleset> of(JsonNode node) {
      return Shape.text(node, "name")
          .flatMap(
              name ->
                  Shape.text(node, "target")
                      .flatMap(
                          target ->
                              Shape.text(node, "enforcement")
                                  .map(force -> new Ruleset(name, target, force))));
    }

    boolean keepsTags() {
      return target.equals("tag") && enforcement.equals("active");
    }
  }
}
