package dev.slipway.adapter.probe;

import dev.slipway.adapter.http.Origin;
import dev.slipway.model.qa.Ask;
import dev.slipway.model.qa.Environment;
import dev.slipway.model.qa.Secret;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The headers of a request: its own, which are the stronger ones, and those of its environment,
 * with the token. A URL of another host gets neither the environment's nor the token.
 */
final class RequestHeaders {

  private static final String TOKEN = "${token}";

  private RequestHeaders() {}

  /**
   * @param url that {@code request} goes to
   */
  static SortedMap<String, String> of(Environment environment, Ask.Request request, URI url) {
    SortedMap<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    if (isOurs(environment, url)) {
      headers.putAll(filled(environment));
    }
    headers.putAll(request.headers());
    request.body().ifPresent(body -> headers.putIfAbsent("Content-Type", "application/json"));
    if (isOurs(environment, url) && !namesToken(environment)) {
      environment
          .token()
          .ifPresent(token -> headers.putIfAbsent("Authorization", "Bearer " + token.value()));
    }
    return headers;
  }

  private static boolean isOurs(Environment environment, URI url) {
    Optional<URI> base = environment.baseUrl().map(URI::create);
    return base.map(Origin::of).filter(Origin.of(url)::equals).isPresent();
  }

  /** Without those that want a token where there is none. */
  private static Map<String, String> filled(Environment environment) {
    Optional<String> token = environment.token().map(Secret::value);
    return environment.config().headers().entrySet().stream()
        .filter(each -> token.isPresent() || !each.getValue().contains(TOKEN))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, each -> each.getValue().replace(TOKEN, token.orElse(""))));
  }

  private static boolean namesToken(Environment environment) {
    return environment.config().headers().values().stream().anyMatch(each -> each.contains(TOKEN));
  }
}
