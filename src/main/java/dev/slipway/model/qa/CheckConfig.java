package dev.slipway.model.qa;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One check of a target.
 *
 * @param writes whether it runs only where writing is asked for
 * @param cleanup deletes what the check made, whatever happened afterwards
 * @param captures by name, the JSONPath of a value for later checks
 * @param comparable JSONPaths of what must be the same in every environment
 * @param timeout of one try
 * @param retries how often it is tried again when there was no answer, or a 429 or 5xx
 */
public record CheckConfig(
    String name,
    Ask ask,
    boolean writes,
    Optional<Ask.Request> cleanup,
    Expectation expect,
    SortedMap<String, String> captures,
    List<String> comparable,
    Duration timeout,
    int retries) {

  public CheckConfig {
    captures = Collections.unmodifiableSortedMap(new TreeMap<>(captures));
    comparable = List.copyOf(comparable);
  }
}
