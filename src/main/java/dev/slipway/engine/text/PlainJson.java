package dev.slipway.engine.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * JSON as the JDK's own values: maps by key in the order of the text, lists, strings, numbers,
 * booleans, and {@code null} for JSON's null.
 *
 * <p>A number is its value, not its spelling: a whole one that fits is a {@link Long}, each other a
 * {@link BigDecimal} without zeros at its end. So 1.0 is 1, and {@code equals} compares documents.
 *
 * <p>Nothing is read that two readers could read differently, or that is made to exhaust a machine:
 * two fields of one name, levels beyond 1,000, a number of more than 1,000 digits.
 */
public final class PlainJson {

  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

  private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);
  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

  private PlainJson() {}

  /** What a text says; empty where it is no JSON document, or more than one. */
  public static Optional<Parsed> read(String text) {
    try {
      return Optional.of(new Parsed(JsonReading.of(text)));
    } catch (JsonReading.NoDocument e) {
      return Optional.empty();
    }
  }

  /**
   * Why {@link #read} finds nothing, as the end of a sentence, as in {@code ends in the middle};
   * empty where it finds something. Tells places, and nothing of what stands there.
   */
  public static Optional<String> flaw(String text) {
    try {
      JsonReading.of(text);
      return Optional.empty();
    } catch (JsonReading.NoDocument e) {
      return Optional.of(e.flaw());
    }
  }

  /**
   * A document.
   *
   * @param value null for the document {@code null}
   */
  public record Parsed(@Nullable Object value) {}

  /** A whole number that fits is a {@link Long}; all else has no zeros at its end. */
  static Object byValue(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    return shortest.scale() <= 0 && LEAST.compareTo(number) <= 0 && number.compareTo(MOST) <= 0
        ? (Object) shortest.longValueExact()
        : shortest;
  }

  /** Keys sorted, two spaces for a level, no final newline: the one way in which it is written. */
  public static String write(@Nullable Object value) {
    return text(
        value,
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Spacing.AFTER)
                    .withArrayEmptySeparator("")
                    .withObjectEmptySeparator(""))
            .withObjectIndenter(LINES)
            .withArrayIndenter(LINES));
  }

  /** The same in one line, without any space. */
  public static String line(@Nullable Object value) {
    return text(value, new MinimalPrettyPrinter(""));
  }

  private static String text(@Nullable Object value, PrettyPrinter layout) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonReading.JSON.createGenerator(text)) {
      json.setPrettyPrinter(layout);
      write(value, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(@Nullable Object value, JsonGenerator json) throws IOException {
    if (value instanceof Map<?, ?> object) {
      json.writeStartObject();
      for (Map.Entry<String, @Nullable Object> field : sorted(object).entrySet()) {
        json.writeFieldName(unicode(field.getKey()));
        write(field.getValue(), json);
      }
      json.writeEndObject();
    } else if (value instanceof Iterable<?> items) {
      json.writeStartArray();
      for (Object item : items) {
        write(item, json);
      }
      json.writeEndArray();
    } else {
      scalar(value, json);
    }
  }

  private static Map<String, @Nullable Object> sorted(Map<?, ?> object) {
    Map<String, @Nullable Object> sorted = new TreeMap<>();
    object.forEach((key, value) -> sorted.put(String.valueOf(key), value));
    return sorted;
  }

  private static void scalar(@Nullable Object value, JsonGenerator json) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(byValue(number).toString());
    } else if (value instanceof Integer || value instanceof Long) {
      json.writeNumber(((Number) value).longValue());
    } else if (value instanceof String string) {
      json.writeString(unicode(string));
    } else {
      throw new IllegalArgumentException("no JSON value: " + value.getClass());
    }
  }

  /** Half a character becomes what a file would make of it; so what is written is what is read. */
  private static String unicode(String text) {
    return new String(text.getBytes(UTF_8), UTF_8);
  }
}
