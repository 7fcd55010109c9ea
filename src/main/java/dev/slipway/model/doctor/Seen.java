package dev.slipway.model.doctor;

import java.util.Optional;

/**
 * What a forge said of one thing, or why it did not.
 *
 * @param value empty where it could not be read
 * @param reason why not; empty where it could
 */
public record Seen<T>(Optional<T> value, String reason) {

  public static <T> Seen<T> of(T value) {
    return new Seen<>(Optional.of(value), "");
  }

  public static <T> Seen<T> not(String reason) {
    return new Seen<>(Optional.empty(), reason);
  }
}
