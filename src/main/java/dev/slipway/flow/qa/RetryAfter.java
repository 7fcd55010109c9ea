package dev.slipway.flow.qa;

import dev.slipway.model.qa.Answer;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** How long the other side wants us to wait: RFC 9110, section 10.2.3. */
final class RetryAfter {

  private RetryAfter() {}

  /** Empty where it does not say. */
  static Optional<Duration> of(Answer answer, Instant now) {
    return answer instanceof Answer.Response response
        ? response.headers().getOrDefault("retry-after", List.of()).stream()
            .findFirst()
            .flatMap(text -> of(text.strip(), now))
        : Optional.empty();
  }

  private static Optional<Duration> of(String text, Instant now) {
    if (text.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    }
    try {
      Instant then = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
