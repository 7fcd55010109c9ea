package dev.slipway.adapter.forge.github;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.slipway.adapter.http.Bounds;
import dev.slipway.adapter.http.NoAnswer;
import dev.slipway.adapter.http.Web;
import dev.slipway.adapter.http.WebRequest;
import dev.slipway.adapter.http.WebResponse;
import dev.slipway.model.Repo;
import dev.slipway.model.doctor.Seen;
import dev.slipway.model.qa.Secret;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads what GitHub's REST API says of one repository. */
final class GitHubApi {

  private static final Bounds BOUNDS = Bounds.of(Duration.ofSeconds(10), 4);
  private static final String VERSION = "2022-11-28";
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final Web web;
  private final URI root;
  private final Repo repo;
  private final Optional<Secret> token;

  /**
   * @param root as in {@code https://api.github.com}
   */
  GitHubApi(Web web, URI root, Repo repo, Optional<Secret> token) {
    this.web = web;
    this.root = root;
    this.repo = repo;
    this.token = token.filter(any -> isPrivate());
  }

  /** What others could read on the way is not sent. */
  private boolean isPrivate() {
    return "https".equals(root.getScheme()) || LOOPBACK.contains(root.getHost());
  }

  boolean hasToken() {
    return token.isPresent();
  }

  /**
   * An answer.
   *
   * @param status 0 where there is none
   * @param body missing where it is no JSON
   */
  record Reply(int status, SortedMap<String, List<String>> headers, JsonNode body) {

    /** A proxy or a login page answers so. */
    static final String STRANGE = "the answer is none that GitHub gives";

    static final Reply NONE = new Reply(0, new TreeMap<>(), MissingNode.getInstance());

    boolean isThere() {
      return status == 200;
    }

    Optional<String> header(String name) {
      return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** What it says; not known where it is no answer, or not of the shape that is read. */
    <T> Seen<T> seen(Function<JsonNode, Optional<T>> reading) {
      return isThere()
          ? reading.apply(body).map(Seen::of).orElseGet(() -> Seen.not(STRANGE))
          : Seen.not(reason());
    }

    /** Why it says nothing. */
    String reason() {
      return switch (status) {
        case 0 -> "there was no answer";
        case 401 -> "the token is not taken (HTTP 401)";
        case 403 -> "the token may not see it (HTTP 403)";
        case 404 -> "there is none, or the token may not see it (HTTP 404)";
        default -> "the answer is HTTP " + status;
      };
    }
  }

  /**
   * @param path below the repository, with its slash; empty for the repository
   */
  Reply get(String path) {
    URI url =
        URI.create("%s/repos/%s/%s%s".formatted(root, part(repo.owner()), part(repo.name()), path));
    try {
      WebResponse response = web.send(request(url), BOUNDS);
      return new Reply(response.status(), response.headers(), json(response));
    } catch (NoAnswer e) {
      return Reply.NONE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Reply.NONE;
    }
  }

  /** A name as it may stand in a path; a slash too is written as a code. */
  static String part(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private WebRequest request(URI url) {
    WebRequest request =
        WebRequest.get(url)
            .withDefault("Accept", "application/vnd.github+json")
            .withDefault("X-GitHub-Api-Version", VERSION);
    return token
        .map(secret -> request.withDefault("Authorization", "Bearer " + secret.value()))
        .orElse(request);
  }

  private static JsonNode json(WebResponse response) {
    try {
      return JSON.readTree(response.text());
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }
}
