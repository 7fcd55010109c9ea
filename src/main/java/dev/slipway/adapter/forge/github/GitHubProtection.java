package dev.slipway.adapter.forge.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.adapter.forge.github.GitHubApi.Reply;
import dev.slipway.model.doctor.Protection;
import dev.slipway.model.doctor.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What GitHub protects: by rulesets, which everybody who can read a repository may see, and by the
 * older branch protection, whose details only administrators see.
 */
final class GitHubProtection {

  private static final String REVIEWS = "required_approving_review_count";

  private final GitHubApi api;

  GitHubProtection(GitHubApi api) {
    this.api = api;
  }

  Seen<Protection> of(String branch) {
    String name = GitHubApi.part(branch);
    Reply rules = api.get("/rules/branches/%s?per_page=100".formatted(name));
    Reply older = api.get("/branches/%s/protection".formatted(name));
    Set<String> found = new TreeSet<>();
    int reviews = 0;
    if (rules.isThere()) {
      for (JsonNode rule : rules.body()) {
        found.add(rule.path("type").asText());
        reviews = Math.max(reviews, rule.path("parameters").path(REVIEWS).asInt());
      }
    }
    if (older.isThere()) {
      found.addAll(names(older.body()));
      reviews =
          Math.max(
              reviews, older.body().path("required_pull_request_reviews").path(REVIEWS).asInt());
    }
    if (!found.isEmpty()) {
      return Seen.of(new Protection(List.copyOf(found), reviews));
    }
    return rules.isThere() ? withoutRules(name, older) : Seen.not(rules.reason());
  }

  /**
   * Without rules, the older protection may be there and not visible; the branch itself says
   * whether it is.
   */
  private Seen<Protection> withoutRules(String branch, Reply older) {
    boolean none = older.body().path("message").asText().equals("Branch not protected");
    if (older.status() == 404 && none) {
      return Seen.of(new Protection(List.of(), 0));
    }
    Reply itself = api.get("/branches/" + branch);
    JsonNode isProtected = itself.body().path("protected");
    if (!itself.isThere() || !isProtected.isBoolean()) {
      return Seen.not(itself.isThere() ? "GitHub does not say" : itself.reason());
    }
    List<String> rules =
        isProtected.asBoolean() ? List.of("rules that only administrators see") : List.of();
    return Seen.of(new Protection(rules, 0));
  }

  /** In the words that rulesets have for the same. */
  private static List<String> names(JsonNode older) {
    List<String> names = new ArrayList<>();
    if (older.path("required_pull_request_reviews").isObject()) {
      names.add("pull_request");
    }
    if (older.path("required_status_checks").isObject()) {
      names.add("required_status_checks");
    }
    if (!older.path("allow_force_pushes").path("enabled").asBoolean()) {
      names.add("non_fast_forward");
    }
    if (!older.path("allow_deletions").path("enabled").asBoolean()) {
      names.add("deletion");
    }
    return names;
  }

  /** Rulesets in force whose target are tags, by name. */
  Seen<Protection> ofTags() {
    Reply reply = api.get("/rulesets?targets=tag&per_page=100");
    if (!reply.isThere()) {
      return Seen.not(reply.reason());
    }
    Set<String> names = new TreeSet<>();
    for (JsonNode each : reply.body()) {
      boolean counts =
          each.path("target").asText().equals("tag")
              && each.path("enforcement").asText().equals("active");
      if (counts) {
        names.add("ruleset '%s'".formatted(each.path("name").asText()));
      }
    }
    return Seen.of(new Protection(List.copyOf(names), 0));
  }
}
