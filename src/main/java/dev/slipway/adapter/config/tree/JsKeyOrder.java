package dev.slipway.adapter.config.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The order in which JavaScript walks an object: keys that are array indices come first, ascending,
 * then all others as they were written (ECMA-262, OrdinaryOwnPropertyKeys).
 */
final class JsKeyOrder {

  private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,9}");

  private static final long LARGEST_INDEX = 0xFFFF_FFFEL;

  private JsKeyOrder() {}

  static <V> Map<String, V> of(Map<String, V> written) {
    List<String> keys = new ArrayList<>(written.keySet());
    keys.sort(Comparator.comparingLong(JsKeyOrder::rank));
    Map<String, V> ordered = new LinkedHashMap<>();
    keys.forEach(key -> ordered.put(key, written.get(key)));
    return ordered;
  }

  /** The sort is stable, so keys that are no index stay as they were. */
  private static long rank(String key) {
    return NUMBER.matcher(key).matches() && Long.parseLong(key) <= LARGEST_INDEX
        ? Long.parseLong(key)
        : Long.MAX_VALUE;
  }
}
