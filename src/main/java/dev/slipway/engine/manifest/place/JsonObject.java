package dev.slipway.engine.manifest.place;

import dev.slipway.engine.manifest.place.Node.Mapping;
import dev.slipway.model.problem.EditProblems;
import dev.slipway.model.problem.ProblemException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An object in a JSON text, whose members can be set. */
public record JsonObject(String text, Mapping node) {

  private static final Pattern KEY_AND_COLON =
      Pattern.compile("(\\s*)\"(?:[^\"\\\\]++|\\\\.)*+\"(\\s*:\\s*)\\z");

  /**
   * The object that a file is.
   *
   * @throws ProblemException {@code SLIP-501} or {@code SLIP-502} when it is none
   */
  public static JsonObject in(String path, String text) {
    if (JsonText.parse(path, text) instanceof Mapping root) {
      return new JsonObject(text, root);
    }
    throw new ProblemException(EditProblems.notAnObject(path));
  }

  /** The object that stands at a key. */
  public Optional<JsonObject> object(String key) {
    return node.get(key)
        .filter(Mapping.class::isInstance)
        .map(value -> new JsonObject(text, (Mapping) value));
  }

  /** Sets a member to a text; a new one comes last and looks as the one before it does. */
  public Splice set(String key, String value) {
    String quoted = Notation.DOUBLE_QUOTED.write(value);
    return node.get(key)
        .map(old -> new Splice(old.span(), quoted))
        .orElseGet(() -> append(Notation.DOUBLE_QUOTED.write(key), quoted));
  }

  private Splice append(String key, String value) {
    return node.last()
        .map(
            last -> Splice.insert(last.span().end(), "," + member(key, value, last.span().start())))
        .orElseGet(() -> Splice.insert(node.span().start() + 1, first(key, value)));
  }

  /** Written as the member whose value begins at {@code like}. */
  private String member(String key, String value, int like) {
    Matcher style = KEY_AND_COLON.matcher(text).region(node.span().start(), like);
    if (!style.find()) {
      throw new IllegalStateException("a JSON value without a key");
    }
    return style.group(1) + key + style.group(2) + value;
  }

  /** In an empty object of two lines the member gets one of its own. */
  private String first(String key, String value) {
    String inner = node.span().of(text);
    if (!inner.contains("\n")) {
      return key + ":" + value;
    }
    return (inner.contains("\r\n") ? "\r\n" : "\n") + "  " + key + ": " + value;
  }
}
