package dev.slipway.adapter.http;

import java.time.Duration;

/**
 * How far a request may go.
 *
 * @param timeout until the last byte of the last answer, redirects and the wait for a turn included
 * @param bytes the longest body, packed and unpacked
 * @param atOnce the most requests to one host at a time; the first request to a host decides
 */
public record Bounds(Duration timeout, int bytes, int atOnce) {

  private static final int MEBIBYTE = 1 << 20;

  /** Enough for documents that are read as a whole. */
  public static Bounds of(Duration timeout, int atOnce) {
    return new Bounds(timeout, MEBIBYTE, atOnce);
  }
}
