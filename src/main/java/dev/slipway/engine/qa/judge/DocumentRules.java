package dev.slipway.engine.qa.judge;

import dev.slipway.engine.qa.secret.Redaction;
import dev.slipway.engine.text.PlainJson;
import dev.slipway.engine.text.PlainJson.Parsed;
import dev.slipway.model.qa.Expectation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds a JSON document against what is expected of it. Where a path leads to several places, each
 * of them must be as expected; only {@code least} counts them.
 */
final class DocumentRules {

  private static final Map<String, String> TYPES =
      Map.of(
          "string", "a string",
          "number", "a number",
          "boolean", "a boolean",
          "list", "a list",
          "object", "an object",
          "null", "null");

  private final Parsed document;
  private final Redaction redaction;

  DocumentRules(Parsed document, Redaction redaction) {
    this.document = document;
    this.redaction = redaction;
  }

  Stream<Failing> failing(Expectation expect) {
    return Stream.of(
            expect.json().entrySet().stream().flatMap(it -> value(it.getKey(), it.getValue())),
            expect.types().entrySet().stream().flatMap(it -> type(it.getKey(), it.getValue())),
            expect.least().entrySet().stream()
                .flatMap(it -> least(it.getKey(), it.getValue()).stream()))
        .flatMap(each -> each);
  }

  private Stream<Failing> value(String path, String text) {
    Object expected = PlainJson.read(text).<Object>map(Parsed::value).orElse(null);
    return each(
        "json",
        path,
        "expected " + shown(path, expected),
        found ->
            Objects.equals(found, expected) ? Optional.empty() : Optional.of(shown(path, found)));
  }

  private Stream<Failing> type(String path, String type) {
    return each(
        "type",
        path,
        "expected " + TYPES.get(type),
        found ->
            typeOf(found).equals(type)
                ? Optional.empty()
                : Optional.ofNullable(TYPES.get(typeOf(found))));
  }

  /** What a value is instead of what it should be; empty where it is right. */
  private interface Wrong {
    Optional<String> of(@Nullable Object found);
  }

  private Stream<Failing> each(String type, String path, String expected, Wrong wrong) {
    List<Parsed> found = JsonQuery.of(path).find(document);
    return found.isEmpty()
        ? Stream.of(new Failing(type, path + " is not there, " + expected))
        : found.stream()
            .flatMap(one -> wrong.of(one.value()).stream())
            .distinct()
            .map(instead -> new Failing(type, path + " is " + instead + ", " + expected));
  }

  private Optional<Failing> least(String path, int least) {
    JsonQuery query = JsonQuery.of(path);
    List<Parsed> found = query.find(document);
    if (!query.isDefinite()) {
      return few(path, found.size(), least);
    } else if (found.isEmpty()) {
      return Optional.of(new Failing("count", path + " is not there, expected at least " + least));
    }
    Object value = found.get(0).value();
    return value instanceof List<?> items
        ? few(path, items.size(), least)
        : Optional.of(
            new Failing(
                "count",
                path
                    + " is "
                    + TYPES.get(typeOf(value))
                    + ", expected a list of at least "
                    + least));
  }

  private static Optional<Failing> few(String path, int count, int least) {
    String items = count == 1 ? " item" : " items";
    return count >= least
        ? Optional.empty()
        : Optional.of(
            new Failing("count", path + " has " + count + items + ", expected at least " + least));
  }

  private static String typeOf(@Nullable Object value) {
    if (value == null) {
      return "null";
    } else if (value instanceof String) {
      return "string";
    } else if (value instanceof Number) {
      return "number";
    } else if (value instanceof Boolean) {
      return "boolean";
    }
    return value instanceof Map ? "object" : "list";
  }

  private String shown(String path, @Nullable Object value) {
    return redaction.shown(path, value);
  }
}
