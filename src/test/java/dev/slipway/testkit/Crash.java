package dev.slipway.testkit;

/** The process is gone: an error that no code may catch and go on from. */
public final class Crash extends Error {

  private static final long serialVersionUID = 1L;

  Crash(String when) {
    super(when);
  }
}
