package dev.slipway.adapter.config.tree;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsKeyOrderTest {

  /** As Node prints the keys of an object that was written in the left order. */
  @ParameterizedTest
  @CsvSource({
    "b a c,                     b a c",
    "b 10 a 2,                  2 10 b a",
    "0 -1 01 1.5 1e3,           0 -1 01 1.5 1e3",
    "a 4294967295 4294967294 1, 1 4294967294 a 4294967295",
    "a 99999999999 5,           5 a 99999999999"
  })
  void array_indices_come_first_and_ascend(String written, String ordered) {
    assertThat(JsKeyOrder.of(keys(written)).keySet()).containsExactly(ordered.split(" "));
  }

  private static Map<String, Integer> keys(String written) {
    return Arrays.stream(written.split(" "))
        .collect(toMap(key -> key, String::length, (one, other) -> one, LinkedHashMap::new));
  }
}
