package dev.slipway.adapter.forge.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.adapter.forge.github.GitHubApi.Reply;
import dev.slipway.adapter.http.Web;
import dev.slipway.model.Repo;
import dev.slipway.model.doctor.ForgeSeen;
import dev.slipway.model.doctor.Protection;
import dev.slipway.model.doctor.Seen;
import dev.slipway.model.qa.Secret;
import dev.slipway.port.read.ForgeProbe;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What GitHub says of a repository, and of the token that asks; by its REST API of 2022-11-28. */
public final class GitHubProbe implements ForgeProbe {

  private static final List<String> RIGHTS = List.of("admin", "maintain", "push", "triage", "pull");

  /** As in {@code 2026-12-31 23:59:59 UTC}, or with an offset. */
  private static final DateTimeFormatter EXPIRY =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss [z][Z]", Locale.ROOT);

  private final Web web;
  private final URI root;
  private final Clock clock;

  /**
   * @param root as in {@code https://api.github.com}
   */
  public GitHubProbe(Web web, URI root, Clock clock) {
    this.web = web;
    this.root = root;
    this.clock = clock;
  }

  @Override
  public ForgeSeen look(Repo repo, String branch, Optional<Secret> token) {
    GitHubApi api = new GitHubApi(web, root, repo, token);
    Reply there = api.get("");
    Optional<Duration> skew = date(there).map(date -> Duration.between(clock.instant(), date));
    if (!there.isThere()) {
      return nothing(Optional.of(there.status()), there.reason(), skew);
    }
    if (Shape.text(there.body(), "full_name").isEmpty()) {
      return nothing(Optional.empty(), Reply.STRANGE, skew);
    }
    Rights rights = new Rights(api, there, token);
    return new ForgeSeen(
        Optional.empty(),
        rights.scopes(),
        there.header("github-authentication-token-expiration").flatMap(GitHubProbe::expiry),
        rights.rights(),
        new GitHubProtection(api).of(branch),
        new GitHubProtection(api).ofTags(),
        api.get("/environments?per_page=100").seen(GitHubGates::of),
        immutable(api.get("/immutable-releases"), rights.isAdmin()),
        there
            .header("x-ratelimit-remaining")
            .filter(text -> text.matches("\\d{1,9}"))
            .map(Integer::valueOf),
        skew);
  }

  private static ForgeSeen nothing(
      Optional<Integer> refused, String reason, Optional<Duration> skew) {
    return new ForgeSeen(
        refused,
        Seen.not(reason),
        Optional.empty(),
        Seen.not(reason),
        Seen.<Protection>not(reason),
        Seen.<Protection>not(reason),
        Seen.not(reason),
        Seen.not(reason),
        Optional.empty(),
        skew);
  }

  /** What the token may do, as far as GitHub tells. */
  private record Rights(GitHubApi api, Reply there, Optional<Secret> token) {

    Seen<List<String>> scopes() {
      return there
          .header("x-oauth-scopes")
          .map(text -> Stream.of(text.split(",")).map(String::strip).filter(s -> !s.isEmpty()))
          .map(all -> Seen.of(all.toList()))
          .orElseGet(
              () -> Seen.not(api.hasToken() ? "a token of its kind has none" : "none was given"));
    }

    /** The rights of an app's installation do not show here. */
    Seen<List<String>> rights() {
      if (!api.hasToken()) {
        return Seen.not("no token was given");
      }
      JsonNode permissions = there.body().path("permissions");
      if (!isRight(permissions)) {
        return Seen.not("GitHub does not say");
      }
      List<String> granted =
          RIGHTS.stream().filter(right -> permissions.path(right).asBoolean()).toList();
      boolean installed = token.filter(each -> each.value().startsWith("ghs_")).isPresent();
      return installed && !granted.contains("push")
          ? Seen.not("GitHub does not say it of an app's token")
          : Seen.of(granted);
    }

    /** It says at least whether one may push, and nothing but yes or no. */
    private static boolean isRight(JsonNode permissions) {
      return permissions.path("push").isBoolean()
          && RIGHTS.stream()
              .map(permissions::path)
              .allMatch(right -> right.isBoolean() || right.isMissingNode());
    }

    boolean isAdmin() {
      return Shape.bool(there.body().path("permissions"), "admin").orElse(false);
    }
  }

  private static Optional<Instant> date(Reply reply) {
    return reply.header("date").flatMap(text -> parsed(text, DateTimeFormatter.RFC_1123_DATE_TIME));
  }

  private static Optional<Instant> expiry(String text) {
    return parsed(text, EXPIRY);
  }

  private static Optional<Instant> parsed(String text, DateTimeFormatter format) {
    try {
      return Optional.of(ZonedDateTime.parse(text, format).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** It is not there where it is not switched on, which only an administrator can tell. */
  private static Seen<Boolean> immutable(Reply reply, boolean admin) {
    boolean without = reply.status() == 404 && Shape.text(reply.body(), "message").isPresent();
    return without && admin ? Seen.of(false) : reply.seen(body -> Shape.bool(body, "enabled"));
  }
}
