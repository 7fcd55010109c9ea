package dev.slipway.engine.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
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

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

  /** The beginning of a word at the end of a text. */
  private static final Pattern CUT =
      Pattern.compile("[\\[:,]\\s*(?:t|tr|tru|f|fa|fal|fals|n|nu|nul)\\z");

  private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);
  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

  private PlainJson() {}

  /** What a text says; empty where it is no JSON document, or more than one. */
  public static Optional<Parsed> read(String text) {
    try {
      return Optional.of(new Parsed(document(text)));
    } catch (NoDocument e) {
      return Optional.empty();
    }
  }

  /**
   * Why {@link #read} finds nothing, as the end of a sentence, as in {@code ends in the middle};
   * empty where it finds something. Tells places, and nothing of what stands there.
   */
  public static Optional<String> flaw(String text) {
    try {
      document(text);
      return Optional.empty();
    } catch (NoDocument e) {
      return Optional.of(e.flaw);
    }
  }

  /**
   * A document.
   *
   * @param value null for the document {@code null}
   */
  public record Parsed(@Nullable Object value) {}

  private static final class NoDocument extends Exception {
    private static final long serialVersionUID = 1;

    private final String flaw;

    NoDocument(String flaw) {
      super(flaw, null, false, false);
      this.flaw = flaw;
    }
  }

  private static @Nullable Object document(String text) throws NoDocument {
    try (JsonParser parser = JSON.createParser(text)) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        throw new NoDocument("is empty");
      }
      Object value = value(parser, first);
      if (parser.nextToken() != null) {
        throw new NoDocument("goes on after its end, " + place(parser.currentTokenLocation()));
      }
      return value;
    } catch (JsonEOFException e) {
      throw new NoDocument("ends in the middle");
    } catch (StreamConstraintsException e) {
      throw new NoDocument("is deeper or longer than any that is read");
    } catch (JsonProcessingException e) {
      throw new NoDocument(
          CUT.matcher(text).find() ? "ends in the middle" : "is wrong " + place(e.getLocation()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String place(JsonLocation at) {
    return "in line " + at.getLineNr() + ", column " + at.getColumnNr();
  }

  private static @Nullable Object value(JsonParser parser, JsonToken token)
      throws IOException, NoDocument {
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> throw new IllegalStateException("no value begins with " + token);
    };
  }

  /** A number that is too large for any use is kept, not computed. */
  private static Object number(JsonParser parser) throws IOException, NoDocument {
    try {
      return byValue(new BigDecimal(parser.getText()));
    } catch (ArithmeticException | NumberFormatException e) {
      throw new NoDocument(
          "has a number beyond all bounds " + place(parser.currentTokenLocation()));
    }
  }

  private static Object byValue(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    return shortest.scale() <= 0 && LEAST.compareTo(number) <= 0 && number.compareTo(MOST) <= 0
        ? (Object) shortest.longValueExact()
        : shortest;
  }

  private static Map<String, @Nullable Object> object(JsonParser parser)
      throws IOException, NoDocument {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      object.put(name, value(parser, parser.nextToken()));
    }
    return object;
  }

  private static List<@Nullable Object> array(JsonParser parser) throws IOException, NoDocument {
    List<@Nullable Object> array = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      array.add(value(parser, token));
    }
    return array;
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
    try (JsonGenerator json = JSON.createGenerator(text)) {
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
