package dev.slipway.model.qa;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What came back of one question. As it came: nothing in it is redacted yet. */
public sealed interface Answer {

  /** How long it took, all tries and redirects included. */
  Duration took();

  /**
   * An HTTP answer.
   *
   * @param url that answered, after redirects
   * @param headers by lower-case name
   * @param body as text, whole: a larger one is {@link Failed}
   */
  record Response(
      int status, String url, SortedMap<String, List<String>> headers, String body, Duration took)
      implements Answer {

    public Response {
      headers = Collections.unmodifiableSortedMap(new TreeMap<>(headers));
    }
  }

  /**
   * A program ended.
   *
   * @param output the beginning of what it printed
   * @param errors the end of what it complained of
   */
  record Exit(int status, String output, String errors, Duration took) implements Answer {}

  /** A connection came about. */
  record Connected(Duration took) implements Answer {}

  /**
   * A certificate that is trusted, and is the host's.
   *
   * @param expires when the first certificate of the chain ends
   */
  record Certificate(String subject, Instant expires, Duration took) implements Answer {}

  /**
   * No answer.
   *
   * @param detail why, in one sentence
   * @param url that was asked; the address, or the program
   */
  record Failed(Cause cause, String detail, String url, Duration took) implements Answer {}

  /** Why there is no answer. */
  enum Cause {
    /** No such host, nobody listens, or the network is down. */
    UNREACHABLE,
    /** The other side broke off. */
    RESET,
    TIMEOUT,
    /** A certificate that is not trusted, has expired, or is another host's. */
    TLS,
    /** More than may be read. */
    TOO_LARGE,
    /** Sent on to where it may not go, or in circles. */
    REDIRECT,
    /** What came is no HTTP. */
    GARBLED,
    /** There is no such program, or it cannot be started. */
    NO_PROGRAM,
    /** Somebody stopped the run. */
    INTERRUPTED
  }
}
