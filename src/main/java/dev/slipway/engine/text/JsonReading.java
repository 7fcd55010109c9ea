package dev.slipway.engine.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads JSON as {@link PlainJson} has it, or tells why it cannot. */
final class JsonReading {

  static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** The beginning of a word at the end of a text. */
  private static final Pattern CUT =
      Pattern.compile("[\\[:,]\\s*(?:t|tr|tru|f|fa|fal|fals|n|nu|nul)\\z");

  private JsonReading() {}

  /** Why a text is no document. */
  static final class NoDocument extends Exception {
    private static final long serialVersionUID = 1;

    private final String flaw;

    NoDocument(String flaw) {
      super(flaw, null, false, false);
      this.flaw = flaw;
    }

    /** As the end of a sentence. */
    String flaw() {
      return flaw;
    }
  }

  /** The value that a text says. */
  static @Nullable Object of(String text) throws NoDocument {
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
      return PlainJson.byValue(new BigDecimal(parser.getText()));
    } catch (ArithmeticException | NumberFormatException e) {
      throw new NoDocument(
          "has a number beyond all bounds " + place(parser.currentTokenLocation()));
    }
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
}
