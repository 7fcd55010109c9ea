package dev.slipway.adapter.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds {@code docs/slipway.schema.json} to what the reader of {@code slipway.yml} reads. */
class SlipwaySchemaTest {

  private static final JsonNode SCHEMA = schema();

  @Test
  void has_every_key_that_the_reader_knows() {
    assertThat(keysOf(SCHEMA)).containsExactlyElementsOf(SlipwayKeys.ALL);
  }

  @Test
  void has_every_setting_of_history() {
    assertThat(keysOf(history())).containsExactlyElementsOf(SlipwayFile.HISTORY.keySet());
  }

  @Test
  void has_every_forge() {
    assertThat(wordsOf(SCHEMA.at("/properties/forge")))
        .containsExactlyElementsOf(SlipwayFile.FORGES.keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"mergeDuplicates", "reverts", "squashBodies"})
  void has_both_words_of_each_setting_of_history(String key) {
    assertThat(wordsOf(history().at("/properties/" + key)))
        .containsExactly(SlipwayFile.HISTORY.get(key), SlipwayFile.KEEP);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mergeDuplicates", "reverts", "squashBodies"})
  void says_that_history_is_kept_by_default(String key) {
    assertThat(history().at("/properties/" + key + "/default").asText())
        .isEqualTo(SlipwayFile.KEEP);
  }

  @Test
  void says_which_keys_have_no_effect_yet() {
    assertThat(SlipwayKeys.LATER)
        .allSatisfy(
            key ->
                assertThat(SCHEMA.at("/properties/" + key + "/description").asText())
                    .isEqualTo("Read by a later version."));
  }

  @Test
  void allows_nothing_else() {
    assertThat(List.of(SCHEMA, history()))
        .allMatch(node -> !node.get("additionalProperties").asBoolean(true));
  }

  private static JsonNode history() {
    return SCHEMA.at("/properties/history");
  }

  private static List<String> keysOf(JsonNode schema) {
    List<String> keys = new ArrayList<>();
    schema.get("properties").fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static List<String> wordsOf(JsonNode schema) {
    List<String> words = new ArrayList<>();
    schema.get("enum").forEach(word -> words.add(word.asText()));
    return words;
  }

  private static JsonNode schema() {
    try {
      return new ObjectMapper().readTree(Path.of("docs/slipway.schema.json").toFile());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
