package dev.slipway.adapter.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.SchemaProblems;
import dev.slipway.port.read.Schemas;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Schemas of the drafts 4, 6, 7, 2019-09 and 2020-12; of the last where {@code $schema} says
 * nothing. Formats are asserted, whatever the draft says of them. Nothing is loaded from anywhere:
 * a schema refers to itself, or to the drafts, which the library has with it.
 */
public final class JsonSchemas implements Schemas {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .build();

  private static final SpecificationVersion USUAL = SpecificationVersion.DRAFT_2020_12;

  private static final int LONGEST = 300;

  private final Map<String, Schema> known = new ConcurrentHashMap<>();

  @Override
  public List<String> violations(String file, String schema, String json) {
    Schema rules = known.computeIfAbsent(schema, text -> read(file, text));
    return rules.validate(tree(json)).stream().map(JsonSchemas::sentence).distinct().toList();
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON " + place(e), e);
    }
  }

  private static Schema read(String file, String text) {
    try {
      return schema(JSON.readTree(text));
    } catch (JsonProcessingException e) {
      throw new ProblemException(SchemaProblems.noSchema(file, "it is no JSON " + place(e)), e);
    } catch (SchemaException e) {
      throw new ProblemException(SchemaProblems.noSchema(file, oneLine(e.getMessage())), e);
    }
  }

  private static String place(JsonProcessingException e) {
    return Optional.ofNullable(e.getLocation())
        .map(at -> "in line %d, column %d".formatted(at.getLineNr(), at.getColumnNr()))
        .orElse("at all");
  }

  /**
   * A schema that can be used.
   *
   * @throws SchemaException when it cannot
   */
  private static Schema schema(JsonNode text) {
    if (!text.isObject() && !text.isBoolean()) {
      throw new SchemaException("it is neither an object nor a truth value");
    }
    SchemaRegistry registry = registry();
    Schema draft = registry.getSchema(SchemaLocation.of(draft(text)));
    draft.validate(text).stream()
        .findFirst()
        .ifPresent(
            wrong -> {
              throw new SchemaException(sentence(wrong));
            });
    Schema schema = registry.getSchema(text);
    schema.initializeValidators();
    return schema;
  }

  private static String draft(JsonNode schema) {
    String said = schema.path("$schema").asText(USUAL.getDialectId());
    return SpecificationVersion.fromDialectId(said)
        .map(SpecificationVersion::getDialectId)
        .orElseThrow(() -> new SchemaException("no draft is known by the name of " + said));
  }

  private static SchemaRegistry registry() {
    SchemaRegistryConfig settings =
        SchemaRegistryConfig.builder()
            .pathType(PathType.JSON_POINTER)
            .formatAssertionsEnabled(true)
            .locale(Locale.ROOT)
            .build();
    return SchemaRegistry.withDefaultDialect(
        USUAL,
        builder ->
            builder
                .schemaRegistryConfig(settings)
                .schemaLoader(loader -> loader.allow(place -> isDraft(place.toString()))));
  }

  private static boolean isDraft(String place) {
    return Stream.of("http://json-schema.org/", "https://json-schema.org/")
        .anyMatch(place::startsWith);
  }

  /** The library's messages name what the schema says, and never what the document does. */
  private static String sentence(Error wrong) {
    String place = wrong.getInstanceLocation().toString();
    return (place.isEmpty() ? "the document" : place) + ": " + oneLine(wrong.getMessage());
  }

  private static String oneLine(String message) {
    String line = message.replaceAll("\\s+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
