package dev.slipway.engine.qa.judge;

import dev.slipway.engine.text.PlainJson.Parsed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many things a document has (requirement A7): the whole number that its field {@code total},
 * {@code count} or {@code total_count} says; else as many objects as are in its list.
 *
 * <p>Its list is the document itself, or else the first of its fields that is a list of things: of
 * objects, or empty. A list of words is none, as {@code warnings} often are.
 */
final class Counts {

  private static final List<String> TOTALS = List.of("total", "count", "total_count");

  private Counts() {}

  static Optional<Long> of(Parsed document) {
    return document.value() instanceof Map<?, ?> fields
        ? said(fields).or(() -> counted(fields.values()))
        : counted(Stream.of(document).map(Parsed::value).toList());
  }

  private static Optional<Long> said(Map<?, ?> fields) {
    return TOTALS.stream()
        .flatMap(name -> fields.get(name) instanceof Long total ? Stream.of(total) : Stream.empty())
        .filter(total -> total >= 0)
        .findFirst();
  }

  private static Optional<Long> counted(Collection<? extends @Nullable Object> values) {
    return values.stream().flatMap(value -> things(value).stream()).findFirst();
  }

  private static Optional<Long> things(@Nullable Object value) {
    return value instanceof List<?> items
        ? Optional.of(items.stream().filter(Map.class::isInstance).count())
            .filter(count -> count > 0 || items.isEmpty())
        : Optional.empty();
  }
}
