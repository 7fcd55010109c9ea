package dev.slipway.engine.manifest.place;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** What one YAML scalar is (YAML 1.2, core schema), and which part of it an edit may touch. */
final class YamlScalars {

  private static final ScalarResolver RESOLVER = new CoreSchema().getScalarResolver();

  private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9.]+(?:[eE][-+]?[0-9]+)?");

  /** {@code &anchor} and {@code !tag}, which stand before the value and stay. */
  private static final Pattern PROPERTIES = Pattern.compile("(?:[&!]\\S*\\s*)*");

  /** {@code |}, {@code >-} and the like, with the rest of their line, which stay too. */
  private static final Pattern BLOCK_HEADER = Pattern.compile("[|>][^\\n]*\\n");

  private YamlScalars() {}

  static Node.Scalar read(ScalarEvent event, YamlOffsets offsets) {
    return new Node.Scalar(place(event, offsets), value(event), notation(event));
  }

  private static Span place(ScalarEvent event, YamlOffsets offsets) {
    Span all = offsets.span(event);
    Matcher properties = PROPERTIES.matcher(offsets.text(all));
    int before = properties.lookingAt() ? properties.end() : 0;
    Span value = new Span(all.start() + before, all.end());
    return notation(event) == Notation.BLOCK ? content(value, offsets.text(value)) : value;
  }

  private static Span content(Span block, String text) {
    Matcher header = BLOCK_HEADER.matcher(text);
    int start = header.lookingAt() ? header.end() : text.length();
    return new Span(start, text.length()).stripped(text).shifted(block.start());
  }

  private static Optional<Object> value(ScalarEvent event) {
    String text = event.getValue();
    Tag tag = event.getTag().isEmpty() && event.isPlain() ? RESOLVER.resolve(text, true) : Tag.STR;
    if (tag.equals(Tag.STR)) {
      boolean nothing = notation(event) == Notation.BLOCK && text.isBlank();
      return nothing ? Optional.empty() : Optional.of(text);
    }
    if (tag.equals(Tag.BOOL)) {
      return Optional.of(Boolean.valueOf(text));
    }
    return DECIMAL.matcher(text).matches() ? Optional.of(Double.valueOf(text)) : Optional.empty();
  }

  private static Notation notation(ScalarEvent event) {
    return switch (event.getScalarStyle()) {
      case DOUBLE_QUOTED -> Notation.DOUBLE_QUOTED;
      case SINGLE_QUOTED -> Notation.SINGLE_QUOTED;
      case LITERAL, FOLDED -> Notation.BLOCK;
      default -> event.getValue().isEmpty() ? Notation.ABSENT : Notation.PLAIN;
    };
  }
}
