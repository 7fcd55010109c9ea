package dev.slipway.engine.manifest;

import dev.slipway.engine.manifest.place.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as configuration writes them: {@code %Y}, {@code %m}, {@code %d}, and text between. */
record DateFormat(String format) {

  private static final Pattern FIELD = Pattern.compile("%[Ymd]");

  /** The first date of this form in a text. */
  Optional<Span> find(String text) {
    Matcher date = Pattern.compile(expression()).matcher(text);
    return date.find() ? Optional.of(new Span(date.start(), date.end())) : Optional.empty();
  }

  private String expression() {
    return FIELD
        .matcher(Pattern.quote(format))
        .replaceAll(field -> Matcher.quoteReplacement("\\E" + digits(field.group()) + "\\Q"));
  }

  private static String digits(String field) {
    return field.equals("%Y") ? "\\d{4}" : "\\d{2}";
  }

  String write(LocalDate date) {
    return FIELD.matcher(format).replaceAll(field -> formatter(field.group()).format(date));
  }

  private static DateTimeFormatter formatter(String field) {
    String pattern =
        switch (field) {
          case "%Y" -> "uuuu";
          case "%m" -> "MM";
          default -> "dd";
        };
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
  }
}
