package dev.slipway.engine.qa.judge;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.JsonPathException;
import dev.slipway.engine.jsonpath.NoMapping;
import dev.slipway.engine.jsonpath.PlainProvider;
import dev.slipway.engine.text.PlainJson;
import dev.slipway.engine.text.PlainJson.Parsed;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A JSONPath of a check, over values as {@link PlainJson} has them. */
final class JsonQuery {

  private static final Configuration PLAIN =
      Configuration.builder()
          .jsonProvider(new PlainProvider())
          .mappingProvider(new NoMapping())
          .build();

  private final JsonPath path;

  private JsonQuery(JsonPath path) {
    this.path = path;
  }

  /**
   * Reads an expression.
   *
   * @throws IllegalArgumentException when it is none, which the configuration's check tells first
   */
  static JsonQuery of(String expression) {
    try {
      return new JsonQuery(JsonPath.compile(expression));
    } catch (JsonPathException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /** Whether it leads to one place, and not to as many as there are. */
  boolean isDefinite() {
    return path.isDefinite();
  }

  /** What it leads to, in the order of the text; nothing where there is no such place. */
  List<Parsed> find(Parsed document) {
    if (document.value() == null) {
      return path.getPath().equals("$") ? List.of(document) : List.of();
    }
    try {
      return values(path.read(document.value(), PLAIN)).flatMap(JsonQuery::plain).toList();
    } catch (JsonPathException | ClassCastException e) {
      return List.of();
    }
  }

  private Stream<@Nullable Object> values(@Nullable Object found) {
    return !path.isDefinite() && found instanceof List<?> several
        ? several.stream().map(each -> (@Nullable Object) each)
        : Stream.of(new Parsed(found)).map(Parsed::value);
  }

  /** What a function of JsonPath computes is of types of its own. */
  private static Stream<Parsed> plain(@Nullable Object value) {
    if (value instanceof Integer || value instanceof Double) {
      return PlainJson.read(value.toString()).stream();
    }
    return Stream.of(
        new Parsed(value instanceof Collection<?> all ? all.stream().toList() : value));
  }
}
