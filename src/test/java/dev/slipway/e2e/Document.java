package dev.slipway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The one JSON document that every command prints with {@code --json}, held to its promise. */
public record Document(JsonNode root) {

  private static final Map<String, Integer> STATUSES =
      Map.of(
          "done",
          0,
          "planned",
          0,
          "nothing",
          0,
          "partial",
          0, //
          "failed",
          1,
          "refused",
          2,
          "declined",
          2,
          "waiting",
          2,
          "skipped",
          3);

  /** What a run printed; it must be one document and no word more, on stdout and on stderr. */
  public static Document of(Ran ran) {
    assertThat(ran.err()).isEmpty();
    Document document = new Document(ran.json());
    document.keepsItsPromise();
    assertThat(document.root.get("exitCode").asInt()).isEqualTo(ran.status());
    return document;
  }

  private void keepsItsPromise() {
    List<String> names = new ArrayList<>();
    root.fieldNames().forEachRemaining(names::add);
    assertThat(names)
        .containsExactly("schema", "ok", "outcome", "exitCode", "plan", "result", "problems");
    assertThat(root.get("schema").asText()).matches("slipway/[a-z-]+/v1");
    assertThat(STATUSES).containsEntry(outcome(), root.get("exitCode").asInt());
    assertThat(root.get("ok").asBoolean()).isEqualTo(root.get("exitCode").asInt() == 0);
    assertThat(root.get("result").isObject()).isTrue();
    root.get("problems").forEach(each -> assertHas(each, "code", "kind", "what", "remedy"));
    if (!root.get("plan").isNull()) {
      assertThat(root.at("/plan/title").asText()).isNotEmpty();
      steps().forEach(each -> assertHas(each, "kind", "summary", "status", "detail"));
    }
  }

  private static void assertHas(JsonNode node, String... names) {
    for (String name : names) {
      assertThat(node.path(name).isTextual()).as("%s of %s", name, node).isTrue();
    }
  }

  public String outcome() {
    return root.get("outcome").asText();
  }

  public JsonNode result() {
    return root.get("result");
  }

  /** The plan's steps; none where there is no plan. */
  public List<JsonNode> steps() {
    List<JsonNode> steps = new ArrayList<>();
    root.at("/plan/steps").forEach(steps::add);
    return steps;
  }

  /** One field of each step. */
  public List<String> steps(String field) {
    return steps().stream().map(step -> step.get(field).asText()).toList();
  }

  public List<String> problems(String field) {
    List<String> found = new ArrayList<>();
    root.get("problems").forEach(problem -> found.add(problem.get(field).asText()));
    return found;
  }
}
