package dev.slipway.model.qa;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is written of a place that checks run against. Texts of {@code headers} may name {@code
 * ${token}}; where none does, the token goes into {@code Authorization: Bearer}.
 *
 * @param baseUrl where it is; empty where only the machine that asks knows
 * @param token the environment variable that holds its token; empty where it needs none
 * @param ca the path of a PEM file with certificates that are trusted besides Java's; from the
 *     repository's root, or from the machine's in what a person has set
 * @param vars what {@code ${name}} in a check stands for
 * @param concurrency the most requests at a time, to one host
 */
public record EnvironmentConfig(
    String name,
    Optional<String> baseUrl,
    Optional<String> token,
    Optional<String> ca,
    SortedMap<String, String> headers,
    SortedMap<String, String> vars,
    int concurrency) {

  public EnvironmentConfig {
    headers = Collections.unmodifiableSortedMap(new TreeMap<>(headers));
    vars = Collections.unmodifiableSortedMap(new TreeMap<>(vars));
  }

  /** One that is only named. */
  static EnvironmentConfig empty(String name) {
    return new EnvironmentConfig(
        name,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new TreeMap<>(),
        new TreeMap<>(),
        1);
  }
}
