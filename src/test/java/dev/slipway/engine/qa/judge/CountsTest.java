package dev.slipway.engine.qa.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.text.PlainJson;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsTest {

  @ParameterizedTest(name = "{0} has {1}")
  @CsvSource(
      delimiterString = "->",
      quoteCharacter = '`',
      nullValues = "none",
      value = {
        "{\"total\": 7, \"items\": [{}]} -> 7",
        "{\"items\": [{}], \"count\": 8} -> 8",
        "{\"total_count\": 9} -> 9",
        "{\"count\": 8, \"total\": 7} -> 7",
        "{\"total\": 7.0} -> 7",
        "{\"total\": 7.5, \"items\": [{}]} -> 1",
        "{\"total\": \"7\", \"items\": [{}, {}]} -> 2",
        "{\"total\": true, \"count\": 3} -> 3",
        "{\"total\": -1, \"items\": []} -> 0",
        "{\"total\": null, \"items\": [{}]} -> 1",
        "{\"total\": 1e400, \"items\": [{}]} -> 1",
        "{\"page\": 1, \"spaces\": [{}, {}, {}]} -> 3",
        "{\"items\": []} -> 0",
        "{\"items\": [], \"others\": [{}]} -> 0",
        "{\"warnings\": [\"w\"], \"items\": [{}]} -> 1",
        "{\"items\": [{}, null, 1, {}]} -> 2",
        "[{}, {}] -> 2",
        "[] -> 0",
        "[\"a\", \"b\"] -> none",
        "{\"data\": {\"items\": [{}]}} -> none",
        "{\"id\": 1} -> none",
        "{} -> none",
        "7 -> none",
        "null -> none",
      })
  void counts_things(String json, Long count) {
    assertThat(Counts.of(PlainJson.read(json).orElseThrow())).isEqualTo(Optional.ofNullable(count));
  }
}
