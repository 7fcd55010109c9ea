package dev.slipway.model.receipt;

import dev.slipway.model.Person;

/**
 * Who is at work, and in which process.
 *
 * @param host the machine's name
 * @param process its number on that machine
 */
public record Operator(Person person, String host, long process) {

  /** {@code Ada <ada@example.org> on build-7}. */
  @Override
  public String toString() {
    return person + " on " + host;
  }
}
