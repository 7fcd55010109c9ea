package dev.slipway.model;

/** Who did something, as git writes it: {@code Ada <ada@example.org>}. */
public record Person(String name, String email) {

  @Override
  public String toString() {
    return name + " <" + email + ">";
  }
}
