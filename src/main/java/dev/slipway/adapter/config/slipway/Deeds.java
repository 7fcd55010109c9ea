package dev.slipway.adapter.config.slipway;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a check can do, and which of its settings go with what. */
final class Deeds {

  /** Requests that change something. */
  static final List<String> CHANGES = List.of("post", "put", "patch", "delete");

  private static final List<String> REQUESTS = join(List.of("get", "head"), CHANGES);

  /** Each check has one of them. */
  static final List<String> ALL = join(REQUESTS, List.of("run", "tcp", "tls"));

  private static final List<String> WITH_A_TEXT =
      join(List.of("get"), join(CHANGES, List.of("run")));

  /** Of a check; those that are not here go with all. */
  static final Map<String, List<String>> OF_CHECK =
      Map.of(
          "query", REQUESTS,
          "headers", REQUESTS,
          "redirects", REQUESTS,
          "body", CHANGES,
          "env", List.of("run"),
          "capture", WITH_A_TEXT,
          "comparable", WITH_A_TEXT);

  /** Of {@code expect}; those that are not here go with all. */
  static final Map<String, List<String>> OF_EXPECTATION =
      Map.of(
          "status", REQUESTS,
          "headers", REQUESTS,
          "json", WITH_A_TEXT,
          "types", WITH_A_TEXT,
          "least", WITH_A_TEXT,
          "schema", WITH_A_TEXT,
          "exit", List.of("run"),
          "validFor", List.of("tls"));

  private Deeds() {}

  /** What a check does. */
  static List<String> of(Values check) {
    return ALL.stream().filter(check::has).toList();
  }

  private static List<String> join(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
