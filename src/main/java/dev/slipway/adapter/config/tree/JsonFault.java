package dev.slipway.adapter.config.tree;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.Map;

/** Says in plain words why a text is not JSON. */
final class JsonFault {

  private static final String MEND = "Mend the file at this place.";

  /** What people write that JSON does not have, by its first character. */
  private static final Map<Character, String> REMEDIES =
      Map.of(
          '/', "Remove the comment: JSON has none.",
          '#', "Remove the comment: JSON has none.",
          '\'', "Write double quotes.",
          '"', "Write a comma or a colon before it.",
          '<', "Resolve the merge conflict.");

  private JsonFault() {}

  static Unreadable of(JsonProcessingException fault, String file, String text) {
    JsonLocation at = fault.getLocation();
    Place place = new Place(file, at.getLineNr(), at.getColumnNr());
    int offset = (int) at.getCharOffset();
    if (fault instanceof JsonEOFException || offset >= text.length()) {
      return end(place);
    }
    char found = text.charAt(offset);
    return Unreadable.at(
        place, "JSON", shown(found) + " is not expected here", remedy(text, offset));
  }

  static Unreadable end(Place place) {
    return Unreadable.at(place, "JSON", "it ends too early", "Close what is open, or restore it.");
  }

  static Unreadable trailing(Place place) {
    return Unreadable.at(place, "JSON", "something follows its end", "Remove what follows.");
  }

  private static String shown(char found) {
    if (Character.isISOControl(found)) {
      return "a control character";
    }
    return found == '\'' ? "a single quote" : "'" + found + "'";
  }

  private static String remedy(String text, int offset) {
    char found = text.charAt(offset);
    boolean closes = found == '}' || found == ']';
    return closes && text.substring(0, offset).stripTrailing().endsWith(",")
        ? "Remove the comma before it."
        : REMEDIES.getOrDefault(found, MEND);
  }
}
