package dev.slipway.model.qa;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One question to an environment. Its texts may name variables, as in {@code ${space}}. */
public sealed interface Ask {

  /** Where a request may be sent on to. */
  enum Redirects {
    NONE,
    SAME_HOST,
    ANY
  }

  /**
   * An HTTP request.
   *
   * @param method in capitals
   * @param path below the base URL, from its slash; or a whole URL once it is filled
   * @param query in order of their names
   */
  record Request(
      String method,
      String path,
      SortedMap<String, String> query,
      SortedMap<String, String> headers,
      Optional<String> body,
      Redirects redirects)
      implements Ask {

    public Request {
      query = Collections.unmodifiableSortedMap(new TreeMap<>(query));
      headers = Collections.unmodifiableSortedMap(new TreeMap<>(headers));
    }
  }

  /**
   * A program, run without a shell in the repository's root.
   *
   * @param argv the program and its arguments
   * @param variables the environment variables that it may see besides the usual ones
   */
  record Program(List<String> argv, List<String> variables) implements Ask {

    public Program {
      argv = List.copyOf(argv);
      variables = List.copyOf(variables);
    }
  }

  /**
   * A connection that must come about.
   *
   * @param address {@code host:port}
   */
  record Connect(String address) implements Ask {}

  /**
   * A certificate that must be right.
   *
   * @param address {@code host:port}
   */
  record Handshake(String address) implements Ask {}
}
