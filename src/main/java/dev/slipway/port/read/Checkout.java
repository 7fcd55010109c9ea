package dev.slipway.port.read;

/** The files that are checked out. */
@FunctionalInterface
public interface Checkout {

  /** Whether a file that git knows differs from HEAD. Files that it does not know do not count. */
  boolean isDirty();
}
