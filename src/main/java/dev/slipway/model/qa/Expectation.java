package dev.slipway.model.qa;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is right. Nothing said of the status means any of 200 to 299, of the exit status 0.
 *
 * @param status one of these
 * @param json by JSONPath, the value as JSON text; may name variables
 * @param types by JSONPath: {@code string}, {@code number}, {@code boolean}, {@code list}, {@code
 *     object} or {@code null}
 * @param least by JSONPath, the fewest items of a list
 * @param headers by name, the value
 * @param schema the path of a JSON Schema of the body
 * @param exit the status of a program
 * @param within longest time it may take
 * @param validFor shortest time a certificate must still be valid
 */
public record Expectation(
    List<Integer> status,
    SortedMap<String, String> json,
    SortedMap<String, String> types,
    SortedMap<String, Integer> least,
    SortedMap<String, String> headers,
    Optional<String> schema,
    Optional<Integer> exit,
    Optional<Duration> within,
    Optional<Duration> validFor) {

  public Expectation {
    status = List.copyOf(status);
    json = Collections.unmodifiableSortedMap(new TreeMap<>(json));
    types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
    least = Collections.unmodifiableSortedMap(new TreeMap<>(least));
    headers = Collections.unmodifiableSortedMap(new TreeMap<>(headers));
  }
}
