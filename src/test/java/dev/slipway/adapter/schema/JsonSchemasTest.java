package dev.slipway.adapter.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSchemasTest {

  private final JsonSchemas schemas = new JsonSchemas();

  private List<String> violations(String schema, String json) {
    return schemas.violations("schemas/me.json", schema, json);
  }

  @Test
  void a_document_that_fits_has_no_violations() {
    assertThat(violations("{\"type\": \"object\", \"required\": [\"id\"]}", "{\"id\": 1}"))
        .isEmpty();
  }

  @Test
  void each_violation_names_its_place() {
    String schema =
        """
        {"type": "object", "required": ["id"], "properties": {
          "items": {"items": {"properties": {"n/m": {"type": "integer"}}}}}}
        """;

    assertThat(violations(schema, "{\"items\": [{}, {\"n/m\": \"x\"}]}"))
        .containsExactlyInAnyOrder(
            "the document: required property 'id' not found",
            "/items/1/n~1m: string found, integer expected");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\": \"integer\"}",
        "{\"const\": \"x\"}",
        "{\"enum\": [\"x\", \"y\"]}",
        "{\"pattern\": \"^x\"}",
        "{\"format\": \"uuid\"}",
        "{\"format\": \"email\"}",
        "{\"format\": \"date-time\"}",
        "{\"format\": \"uri\"}",
        "{\"maxLength\": 1}",
        "{\"minLength\": 99}",
        "{\"not\": {\"type\": \"string\"}}",
        "{\"oneOf\": [{\"type\": \"integer\"}, {\"maxLength\": 1}]}",
        "{\"anyOf\": [{\"const\": 1}, {\"format\": \"ipv4\"}]}",
        "{\"if\": true, \"then\": {\"contentEncoding\": \"base64\", \"const\": 1}}"
      })
  void no_violation_tells_a_value(String schema) {
    assertThat(violations("{\"items\": " + schema + "}", "[\"hunter 22\"]"))
        .isNotEmpty()
        .allSatisfy(sentence -> assertThat(sentence).startsWith("/0: ").doesNotContain("hunter"));
  }

  @ParameterizedTest
  @CsvSource({
    "http://json-schema.org/draft-04/schema#", "http://json-schema.org/draft-06/schema#",
    "http://json-schema.org/draft-07/schema#", "https://json-schema.org/draft/2019-09/schema",
    "https://json-schema.org/draft/2020-12/schema"
  })
  void knows_each_draft_and_asserts_its_formats(String draft) {
    String schema =
        "{\"$schema\": \"%s\", \"items\": {\"format\": \"date-time\"}}".formatted(draft);

    assertThat(violations(schema, "[\"2026-11-20T12:00:00Z\"]")).isEmpty();
    assertThat(violations(schema, "[\"yesterday\"]")).hasSize(1);
  }

  @Test
  void a_draft_means_what_it_says() {
    String four =
        """
        {"$schema": "http://json-schema.org/draft-04/schema#",
         "properties": {"a": {"minimum": 1, "exclusiveMinimum": true}}}
        """;

    assertThat(violations(four, "{\"a\": 1}")).hasSize(1);
    assertThat(violations(four, "{\"a\": 2}")).isEmpty();
  }

  @Test
  void numbers_are_exact() {
    assertThat(violations("{\"multipleOf\": 0.1}", "0.3")).isEmpty();
    assertThat(violations("{\"maximum\": 9007199254740992}", "9007199254740993")).hasSize(1);
  }

  @Test
  void a_schema_may_refer_to_itself() {
    String schema =
        """
        {"$id": "https://example.com/list", "$ref": "#/$defs/list",
         "$defs": {"list": {"type": "array", "items": {"$ref": "#"}}, "b": {"$id": "b"}}}
        """;

    assertThat(violations(schema, "[[], [[]]]")).isEmpty();
    assertThat(violations(schema, "[[], [1]]"))
        .containsExactly("/1/0: integer found, array expected");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      quoteCharacter = '`',
      value = {
        "`` -> no JSON",
        "{ -> no JSON",
        "{} {} -> no JSON",
        "{\"a\": 1, \"a\": 2} -> no JSON",
        "[] -> neither an object nor a truth value",
        "null -> neither an object nor a truth value",
        "{\"type\": \"strng\"} -> /type: does not have a value in the enumeration",
        "{\"required\": \"id\"} -> /required: string found, array expected",
        "{\"pattern\": \"(\"} -> /pattern: does not match",
        "{\"$schema\": \"https://example.com/mine\"} -> https://example.com/mine",
        "{\"$schema\": 1} -> 1",
        "{\"$ref\": \"other.json\"} -> other.json",
        "{\"properties\": {\"a\": {\"$ref\": \"other.json#/x\"}}} -> other.json",
        "{\"$ref\": \"https://example.com/x.json\"} -> https://example.com/x.json",
        "{\"$ref\": \"file:///etc/passwd\"} -> file:///etc/passwd",
        "{\"$ref\": \"classpath:logback.xml\"} -> classpath:logback.xml",
        "{\"$ref\": \"#/$defs/none\"} -> /$defs/none",
      })
  void what_is_no_schema_is_told_with_its_file(String schema, String flaw) {
    List<Problem> problems =
        catchThrowableOfType(ProblemException.class, () -> violations(schema, "{}")).problems();

    assertThat(problems).extracting(Problem::code).containsExactly("SLIP-857");
    assertThat(problems.get(0).what())
        .startsWith("schemas/me.json is no JSON Schema")
        .contains(flaw);
  }

  @Test
  void a_very_deep_document_is_validated() {
    String schema = "{\"type\": \"array\", \"items\": {\"$ref\": \"#\"}}";

    assertThat(violations(schema, "[".repeat(500) + "]".repeat(500))).isEmpty();
  }
}
