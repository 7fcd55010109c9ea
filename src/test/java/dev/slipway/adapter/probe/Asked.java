package dev.slipway.adapter.probe;

import dev.slipway.model.qa.Ask;
import dev.slipway.model.qa.Ask.Redirects;
import dev.slipway.model.qa.Environment;
import dev.slipway.model.qa.EnvironmentConfig;
import dev.slipway.model.qa.Secret;
import dev.slipway.model.qa.TokenKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An environment to ask, and questions, with little said. */
final class Asked {

  static final String TOKEN = "s3cret-token-of-twenty-and-more";

  private Asked() {}

  static Environment at(String baseUrl) {
    return at(baseUrl, Map.of(), Optional.empty());
  }

  /**
   * @param ca a path of a PEM file
   */
  static Environment at(String baseUrl, Map<String, String> headers, Optional<String> ca) {
    return new Environment(
        new EnvironmentConfig(
            "dev",
            Optional.of(baseUrl),
            Optional.of("QA_TOKEN"),
            ca,
            new TreeMap<>(headers),
            new TreeMap<>(),
            4),
        Optional.of(baseUrl),
        Optional.of("flag"),
        Optional.of(new Secret(TOKEN)),
        Optional.of("the environment variable QA_TOKEN"),
        TokenKind.OTHER,
        Optional.of("7"),
        Optional.of("flag"),
        new TreeMap<>(),
        List.of(),
        List.of(),
        List.of());
  }

  static Ask.Request get(String path) {
    return get(path, Map.of(), Map.of());
  }

  static Ask.Request get(String path, Map<String, String> query, Map<String, String> headers) {
    return new Ask.Request(
        "GET",
        path,
        new TreeMap<>(query),
        new TreeMap<>(headers),
        Optional.empty(),
        Redirects.SAME_HOST);
  }
}
