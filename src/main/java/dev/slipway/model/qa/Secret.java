package dev.slipway.model.qa;

/**
 * A value that nobody may read: it goes into a request, and into nothing that is printed or kept.
 *
 * @param value the secret itself
 */
public record Secret(String value) {

  private static final int SHORT = 20;

  /** Enough to tell one secret from another: the first six and the last four characters. */
  public String redacted() {
    return value.length() < SHORT
        ? "***"
        : value.substring(0, 6) + "..." + value.substring(value.length() - 4);
  }

  @Override
  public String toString() {
    return redacted();
  }
}
