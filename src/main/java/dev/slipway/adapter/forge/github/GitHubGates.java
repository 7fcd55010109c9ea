package dev.slipway.adapter.forge.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads who reviews at which of GitHub's environments. */
final class GitHubGates {

  private record Gate(String name, List<String> reviewers) {}

  private GitHubGates() {}

  /** By name; empty where it is no list of environments. */
  static Optional<Map<String, List<String>>> of(JsonNode body) {
    return Shape.each(body.path("environments"), GitHubGates::gate).map(GitHubGates::byName);
  }

  private static Map<String, List<String>> byName(List<Gate> gates) {
    Map<String, List<String>> byName = new TreeMap<>();
    gates.forEach(gate -> byName.put(gate.name(), gate.reviewers()));
    return byName;
  }

  private static Optional<Gate> gate(JsonNode environment) {
    return Shape.text(environment, "name")
        .flatMap(
            name ->
                Shape.each(environment.path("protection_rules"), GitHubGates::reviewers)
                    .map(all -> new Gate(name, all.stream().flatMap(List::stream).toList())));
  }

  /** Nobody, where the rule is another one. */
  private static Optional<List<String>> reviewers(JsonNode rule) {
    return Shape.text(rule, "type")
        .flatMap(
            type ->
                type.equals("required_reviewers")
                    ? Shape.each(rule.path("reviewers"), each -> who(each.path("reviewer")))
                    : Optional.of(List.of()));
  }

  /** A user's login, or a team's name. */
  private static Optional<String> who(JsonNode reviewer) {
    return Stream.of("login", "slug", "name")
        .flatMap(key -> Shape.text(reviewer, key).stream())
        .findFirst();
  }
}
