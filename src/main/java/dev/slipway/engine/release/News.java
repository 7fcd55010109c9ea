package dev.slipway.engine.release;

/**
 * What there is to tell of a release.
 *
 * @param where for people: {@code under [Unreleased] in CHANGELOG.md}
 */
public record News(int count, String where) {

  public boolean isEmpty() {
    return count == 0;
  }

  @Override
  public String toString() {
    return "%d entr%s %s".formatted(count, count == 1 ? "y" : "ies", where);
  }
}
