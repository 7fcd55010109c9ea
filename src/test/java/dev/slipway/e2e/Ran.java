package dev.slipway.e2e;

/** What a process left behind: its exit status, and what it said. */
public record Ran(int status, String out, String err) {}
