package dev.slipway.adapter.forge.github;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.adapter.http.Web;
import dev.slipway.model.Repo;
import dev.slipway.model.doctor.ForgeSeen;
import dev.slipway.model.doctor.Seen;
import dev.slipway.model.qa.Secret;
import dev.slipway.testkit.StubReply;
import dev.slipway.testkit.StubServer;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An answer proves something only where it is of the shape that GitHub's answers have. */
class GitHubProbeTest {

  private static final String ROOT = "/repos/acme/widget";
  private static final String RULES = ROOT + "/rules/branches/main";
  private static final String OLDER = ROOT + "/branches/main/protection";
  private static final String BRANCH = ROOT + "/branches/main";
  private static final String TAGS = ROOT + "/rulesets";
  private static final String GATES = ROOT + "/environments";
  private static final String IMMUTABLE = ROOT + "/immutable-releases";
  private static final String PUSHING =
      "{\"full_name\":\"acme/widget\",\"permissions\":{\"push\":true,\"admin\":true}}";

  private final StubServer api = StubServer.start();

  @BeforeEach
  void everything_is_right() {
    api.on(ROOT, StubReply.json(PUSHING))
        .on(RULES, StubReply.json("[{\"type\":\"deletion\"}]"))
        .on(OLDER, StubReply.json(404, "{\"message\":\"Branch not protected\"}"))
        .on(BRANCH, StubReply.json("{\"protected\":true}"))
        .on(
            TAGS,
            StubReply.json("[{\"name\":\"v\",\"target\":\"tag\",\"enforcement\":\"active\"}]"))
        .on(GATES, StubReply.json("{\"environments\":[]}"))
        .on(IMMUTABLE, StubReply.json("{\"enabled\":true}"));
  }

  @AfterEach
  void close() {
    api.close();
  }

  @Test
  void what_github_says_is_seen() {
    assertThat(look().branch().value().orElseThrow().rules()).containsExactly("deletion");
    assertThat(look().tags().value().orElseThrow().rules()).containsExactly("ruleset 'v'");
    assertThat(look().rights().value()).contains(List.of("admin", "push"));
    assertThat(look().gates().value()).contains(Map.of());
    assertThat(look().immutable().value()).contains(true);
  }

  @Test
  void the_older_protection_counts_beside_rulesets() {
    api.on(
        OLDER,
        StubReply.json(
            "{\"required_pull_request_reviews\":{\"required_approving_review_count\":2},"
                + "\"allow_force_pushes\":{\"enabled\":false},"
                + "\"allow_deletions\":{\"enabled\":true}}"));

    assertThat(look().branch().value().orElseThrow().rules())
        .containsExactly("deletion", "non_fast_forward", "pull_request");
    assertThat(look().branch().value().orElseThrow().reviews()).isEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("rubbish")
  void rubbish_proves_nothing(String path, Function<ForgeSeen, Seen<?>> asked, String body) {
    api.on(path, StubReply.json(body));
    if (path.equals(BRANCH)) {
      api.on(RULES, StubReply.json("[]")).on(OLDER, StubReply.json(403, "{}"));
    }

    assertThat(asked.apply(look()).value()).isEmpty();
    assertThat(asked.apply(look()).reason()).isNotBlank();
  }

  static Stream<Arguments> rubbish() {
    return Stream.of(
            rows(
                ROOT, ForgeSeen::rights, "[]", "{\"full_name\":1,\"permissions\":{\"push\":true}}"),
            rows(ROOT, ForgeSeen::rights, named("{}"), named("[]"), named("{\"push\":\"true\"}")),
            rows(ROOT, ForgeSeen::rights, named("{\"push\":true,\"admin\":1}")),
            rows(ROOT, ForgeSeen::scopes, "[]"),
            rows(ROOT, ForgeSeen::branch, "[]"),
            rows(RULES, ForgeSeen::branch, "[1]", "[{}]", "[{\"type\":7}]", "[[]]", "\"x\""),
            rows(RULES, ForgeSeen::branch, "[{\"type\":\"deletion\"},null]", "[] <html>"),
            rows(RULES, ForgeSeen::branch, "[{\"type\":\"pull_request\",\"parameters\":1}]"),
            rows(OLDER, ForgeSeen::branch, "[]", "{\"allow_force_pushes\":{\"enabled\":false}}"),
            rows(OLDER, ForgeSeen::branch, older("\"false\"", "{}"), older("false", "[]")),
            rows(BRANCH, ForgeSeen::branch, "[]", "{\"protected\":\"true\"}", "{\"protected\":1}"),
            rows(TAGS, ForgeSeen::tags, "[1]", "[{}]", "[{\"name\":\"v\",\"target\":\"tag\"}]"),
            rows(GATES, ForgeSeen::gates, "[]", gates("{}"), gates("[1]"), gates("[{}]")),
            rows(GATES, ForgeSeen::gates, gates("[{\"name\":\"a\"}]"), gate("{}"), gate("[{}]")),
            rows(GATES, ForgeSeen::gates, gate("[{\"type\":\"required_reviewers\"}]")),
            rows(
                GATES,
                ForgeSeen::gates,
                gate("[{\"type\":\"required_reviewers\",\"reviewers\":[{\"reviewer\":{}}]}]")),
            rows(IMMUTABLE, ForgeSeen::immutable, "[]", "{\"enabled\":\"true\"}"))
        .flatMap(rows -> rows);
  }

  /** What nothing of GitHub's looks like, and what else this one does not. */
  private static Stream<Arguments> rows(
      String path, Function<ForgeSeen, Seen<?>> asked, String... others) {
    return Stream.concat(
            Stream.of("<html>Sign in</html>", "{}", "null", "", "true", "{\"message\":\"hi\"}"),
            Stream.of(others))
        .map(body -> Arguments.of(path, asked, body));
  }

  private static String named(String permissions) {
    return "{\"full_name\":\"acme/widget\",\"permissions\":%s}".formatted(permissions);
  }

  private static String older(String forced, String reviews) {
    return ("{\"allow_force_pushes\":{\"enabled\":%s},\"allow_deletions\":{\"enabled\":false},"
            + "\"required_pull_request_reviews\":%s}")
        .formatted(forced, reviews);
  }

  private static String gates(String environments) {
    return "{\"environments\":%s}".formatted(environments);
  }

  private static String gate(String rules) {
    return gates("[{\"name\":\"a\",\"protection_rules\":%s}]".formatted(rules));
  }

  @Test
  void only_github_says_that_releases_are_not_immutable() {
    api.on(IMMUTABLE, StubReply.json(404, "{\"message\":\"Not Found\"}"));
    assertThat(look().immutable().value()).contains(false);

    api.on(IMMUTABLE, StubReply.json(404, "<html>not here</html>"));
    assertThat(look().immutable().value()).isEmpty();
  }

  private ForgeSeen look() {
    return new GitHubProbe(new Web("1", Map.of()), URI.create(api.url()), Clock.systemUTC())
        .look(
            new Repo("https://github.com", "acme", "widget"),
            "main",
            Optional.of(new Secret("ghp_0123456789")));
  }
}
