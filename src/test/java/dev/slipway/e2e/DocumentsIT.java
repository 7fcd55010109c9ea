package dev.slipway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What scripts read: one document from every command, in the shape that was promised. */
@TestInstance(Lifecycle.PER_CLASS)
class DocumentsIT {

  @TempDir static Path folder;
  private Stage stage;
  private Path ada;

  @BeforeAll
  void a_release_pull_request_that_is_open() {
    stage = Stage.in(folder);
    ada = stage.released("ada");
    stage.commit(ada, "feat: add --json").commit(ada, "docs: words").push(ada);
    stage.slipway(ada, "release-pr").succeeds();
  }

  @ParameterizedTest
  @CsvSource({
    "status,                status,     done,    packages waiting open nextCommand",
    "release-pr --dry-run,  release-pr, nothing, pullRequests",
    "release --dry-run,     release,    nothing, releases",
    "pr list,               pr-list,    done,    pullRequests",
    "pr show 1,             pr-show,    done,    number title state body comments",
    "pr merge 1 --dry-run,  pr-merge,   planned, number title",
    "pr close 1 --dry-run,  pr-close,   planned, number title",
    "explain,               explain,    done,    packages",
    "explain v1.0.0,        explain,    done,    packages",
    "explain HEAD,          explain,    done,    packages",
    "version --next,        version,    done,    packages",
    "changelog,             changelog,  done,    packages",
    "changelog --all,       changelog,  done,    packages",
    "changelog 1.0.0,       changelog,  done,    packages",
    "check,                 check,      done,    packages",
    "check --show-effective, check,     done,    packages effective",
    "completion zsh,        completion, done,    script"
  })
  void every_command_prints_one(String command, String schema, String outcome, String fields) {
    Document document = Document.of(stage.slipway(ada, (command + " --json").split(" ")));

    assertThat(document.root().get("schema").asText()).isEqualTo("slipway/%s/v1".formatted(schema));
    assertThat(document.outcome()).isEqualTo(outcome);
    for (String field : fields.split(" ")) {
      assertThat(document.result().has(field)).as(field).isTrue();
    }
  }

  @Test
  void release_pr_tells_all_of_the_pull_request() throws Exception {
    Document document = Document.of(stage.slipway(ada, "release-pr", "--dry-run", "--json"));

    String feature = stage.ask(ada, "rev-parse", "--short=7", "HEAD~1");
    String notes =
        "## 1.1.0 (2026-01-01)\n\n\n### Features\n\n* add --json (%s)".formatted(feature);
    JsonNode pullRequest = document.result().at("/pullRequests/0");
    assertThat(pullRequest.get("body").asText())
        .startsWith(
            ":robot: I have created a release *beep* *boop*\n---\n\n\n" + notes + "\n\n---\n");
    assertThat(pullRequest)
        .isEqualTo(
            new ObjectMapper()
                .createObjectNode()
                .put("title", "chore(main): release 1.1.0")
                .put("body", pullRequest.get("body").asText())
                .put("headRef", "release-please--branches--main")
                .put("baseRef", "main")
                .<ObjectNode>set(
                    "labels", new ObjectMapper().readTree("[\"autorelease: pending\"]"))
                .put("draft", false)
                .<ObjectNode>set("releases", releases(notes))
                .set("files", files(notes)));
  }

  private static JsonNode releases(String notes) {
    ObjectMapper json = new ObjectMapper();
    return json.createArrayNode()
        .add(
            json.createObjectNode()
                .put("path", ".")
                .put("component", "")
                .put("from", "1.0.0")
                .put("version", "1.1.0")
                .put("tag", "v1.1.0")
                .put("notes", notes));
  }

  private static JsonNode files(String notes) {
    return new ObjectMapper()
        .createObjectNode()
        .put("CHANGELOG.md", "# Changelog\n\n" + notes + "\n")
        .put(".release-please-manifest.json", "{\n  \".\": \"1.1.0\"\n}\n")
        .put("version.txt", "1.1.0\n");
  }

  @Test
  void pr_list_tells_each_pull_request() throws Exception {
    assertThat(Document.of(stage.slipway(ada, "pr", "list", "--json")).result())
        .isEqualTo(
            new ObjectMapper()
                .readTree(
                    """
                    {"pullRequests": [{"number": 1, "title": "chore(main): release 1.1.0",
                      "state": "open", "headRef": "release-please--branches--main",
                      "baseRef": "main", "labels": ["autorelease: pending"], "draft": false,
                      "url": null}]}
                    """));
  }

  @Test
  void a_problem_of_the_configuration_is_in_the_document_too() {
    Path bob = stage.clone("bob");
    stage.config(bob, "{\"packages\": {\".\": {\"release-typ\": \"simple\"}}}");

    Document lenient = Document.of(stage.slipway(bob, "check", "--json"));
    Document strict = Document.of(stage.slipway(bob, "check", "--strict", "--json"));

    assertThat(lenient.root().get("ok").asBoolean()).isTrue();
    assertThat(lenient.problems("kind")).containsExactly("warning");
    assertThat(strict.root().get("exitCode").asInt()).isEqualTo(1);
    assertThat(strict.problems("remedy").get(0)).contains("release-type");
  }
}
