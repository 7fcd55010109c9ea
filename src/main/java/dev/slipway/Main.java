package dev.slipway;

/** Stands in for the entry point until the merge. */
public final class Main {

  private Main() {}
}
