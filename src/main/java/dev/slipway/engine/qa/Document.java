package dev.slipway.engine.qa;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.engine.text.PlainJson;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object that is kept as evidence: written in one way only, and sealed by a digest over
 * everything else that it says. The seal shows an edit; it does not keep anybody from sealing anew.
 *
 * @param fields values as {@link PlainJson} has them
 */
public record Document(SortedMap<String, @Nullable Object> fields) {

  private static final String SEAL = "digest";

  public Document {
    fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
  }

  public static Document of(Map<String, ? extends @Nullable Object> fields) {
    return new Document(new TreeMap<>(fields));
  }

  /** Empty where the text is no JSON object. */
  public static Optional<Document> parse(String text) {
    return PlainJson.read(text)
        .map(PlainJson.Parsed::value)
        .filter(Map.class::isInstance)
        .map(value -> Document.of(fields((Map<?, ?>) value)));
  }

  private static Map<String, @Nullable Object> fields(Map<?, ?> object) {
    Map<String, @Nullable Object> fields = new TreeMap<>();
    object.forEach((key, value) -> fields.put((String) key, value));
    return fields;
  }

  public Document with(String name, @Nullable Object value) {
    SortedMap<String, @Nullable Object> changed = new TreeMap<>(fields);
    changed.put(name, value);
    return new Document(changed);
  }

  /** The same, with the digest that {@link #intact} asks for. */
  public Document sealed() {
    return with(SEAL, digest());
  }

  /** Whether it is sealed, and nothing was changed since. */
  public boolean intact() {
    return digest().equals(fields.get(SEAL));
  }

  /** SHA-256 of the text without the seal, as in {@code sha256:…}. */
  private String digest() {
    SortedMap<String, @Nullable Object> content = new TreeMap<>(fields);
    content.remove(SEAL);
    try {
      byte[] text = PlainJson.write(content).getBytes(UTF_8);
      return "sha256:"
          + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Keys sorted, two spaces for a level, a final newline. */
  public String text() {
    return PlainJson.write(fields) + "\n";
  }
}
