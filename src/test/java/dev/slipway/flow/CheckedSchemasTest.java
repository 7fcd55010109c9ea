package dev.slipway.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.adapter.config.ConfigFiles;
import dev.slipway.adapter.schema.JsonSchemas;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.model.config.Overrides;
import dev.slipway.model.problem.Problem;
import dev.slipway.port.read.ConfigReading;
import dev.slipway.port.read.Schemas;
import dev.slipway.testkit.MapSnapshot;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Schemas that checks name are held to be schemas. */
class CheckedSchemasTest {

  private static final String CHECK = "qa: {targets: {release: [{name: a, get: /, expect: %s}]}}";

  @Test
  void a_file_that_is_json_and_no_schema_is_told() {
    ConfigReading reading = check("{schema: a.json}", "{\"type\": \"text\"}", new JsonSchemas());

    assertThat(reading.problems()).extracting(Problem::code).contains("SLIP-857");
    assertThat(reading.config()).isEmpty();
  }

  @Test
  void a_schema_is_right() {
    ConfigReading reading = check("{schema: a.json}", "{\"type\": \"array\"}", new JsonSchemas());

    assertThat(reading.problems()).extracting(Problem::code).doesNotContain("SLIP-857");
  }

  @Test
  void where_no_check_names_a_schema_none_is_read() {
    Schemas never =
        (file, schema, json) -> {
          throw new AssertionError(file);
        };

    assertThat(check("{status: 200}", "7", never).problems())
        .extracting(Problem::code)
        .doesNotContain("SLIP-857");
  }

  private static ConfigReading check(String expect, String schema, Schemas schemas) {
    MapSnapshot files =
        MapSnapshot.of("a.json", schema).with("slipway.yml", CHECK.formatted(expect));
    return new CheckFlow(new ConfigFiles(), files, schemas)
        .check(new ConfigRequest(ConfigPaths.DEFAULT, Overrides.NONE, Map.of(), true))
        .reading();
  }
}
