package dev.slipway.engine.qa.judge;

import dev.slipway.model.qa.Answer;
import dev.slipway.model.qa.Ask;
import dev.slipway.model.qa.CheckConfig;
import dev.slipway.model.qa.Expectation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Checks and answers of which only what matters is said. */
final class Checks {

  static final Expectation NOTHING =
      new Expectation(
          List.of(),
          new TreeMap<>(),
          new TreeMap<>(),
          new TreeMap<>(),
          new TreeMap<>(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private Checks() {}

  static CheckConfig of(Ask ask, Expectation expect) {
    return of(ask, expect, Map.of(), List.of());
  }

  static CheckConfig of(
      Ask ask, Expectation expect, Map<String, String> captures, List<String> comparable) {
    return new CheckConfig(
        "me",
        ask,
        false,
        Optional.empty(),
        expect,
        new TreeMap<>(captures),
        comparable,
        Duration.ofSeconds(30),
        0);
  }

  static Ask.Request get(String path) {
    return request("GET", path, Map.of(), Map.of(), Optional.empty());
  }

  static Ask.Request request(
      String method,
      String path,
      Map<String, String> query,
      Map<String, String> headers,
      Optional<String> body) {
    return new Ask.Request(
        method, path, new TreeMap<>(query), new TreeMap<>(headers), body, Ask.Redirects.SAME_HOST);
  }

  static Answer.Response answer(int status, String type, String body) {
    return answer(status, Map.of("content-type", List.of(type)), body);
  }

  static Answer.Response answer(int status, Map<String, List<String>> headers, String body) {
    return new Answer.Response(
        status,
        "https://dev.example.com/me",
        new TreeMap<>(headers),
        body,
        Duration.ofMillis(1_250));
  }

  static Answer.Response json(String body) {
    return answer(200, "application/json", body);
  }

  static Expectation status(Integer... status) {
    return expect(List.of(status), Map.of(), Map.of(), Map.of(), Map.of());
  }

  static Expectation values(Map<String, String> json) {
    return expect(List.of(), json, Map.of(), Map.of(), Map.of());
  }

  static Expectation types(Map<String, String> types) {
    return expect(List.of(), Map.of(), types, Map.of(), Map.of());
  }

  static Expectation least(Map<String, Integer> least) {
    return expect(List.of(), Map.of(), Map.of(), least, Map.of());
  }

  static Expectation headers(Map<String, String> headers) {
    return expect(List.of(), Map.of(), Map.of(), Map.of(), headers);
  }

  static Expectation expect(
      List<Integer> status,
      Map<String, String> json,
      Map<String, String> types,
      Map<String, Integer> least,
      Map<String, String> headers) {
    SortedMap<String, Integer> counts = new TreeMap<>(least);
    return new Expectation(
        status,
        new TreeMap<>(json),
        new TreeMap<>(types),
        counts,
        new TreeMap<>(headers),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static Expectation schema(String path) {
    return besides(Optional.of(path), Optional.empty(), Optional.empty(), Optional.empty());
  }

  static Expectation exit(int status) {
    return besides(Optional.empty(), Optional.of(status), Optional.empty(), Optional.empty());
  }

  static Expectation within(Duration within) {
    return besides(Optional.empty(), Optional.empty(), Optional.of(within), Optional.empty());
  }

  static Expectation validFor(Duration span) {
    return besides(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(span));
  }

  private static Expectation besides(
      Optional<String> schema,
      Optional<Integer> exit,
      Optional<Duration> within,
      Optional<Duration> validFor) {
    return new Expectation(
        List.of(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        schema,
        exit,
        within,
        validFor);
  }
}
