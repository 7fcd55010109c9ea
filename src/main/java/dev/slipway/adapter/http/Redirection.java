package dev.slipway.adapter.http;

import dev.slipway.model.qa.Answer.Cause;
import dev.slipway.model.qa.Ask.Redirects;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where an answer sends a request on to, and whether it may go there (RFC 9110, 15.4). */
final class Redirection {

  static final int MOST = 5;

  private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);

  /** All that a stranger is told. */
  private static final List<String> HARMLESS = List.of("accept", "accept-language", "content-type");

  private Redirection() {}

  /**
   * The request that follows; empty where the answer is the last one.
   *
   * @throws NoAnswer when it may not follow
   */
  static Optional<WebRequest> next(WebRequest request, WebResponse answer) throws NoAnswer {
    Optional<String> location = answer.header("location");
    if (request.redirects() == Redirects.NONE
        || location.isEmpty()
        || !STATUSES.contains(answer.status())) {
      return Optional.empty();
    }
    URI there = target(request.url(), location.get());
    refuse(request, there);
    return Optional.of(changed(request, answer.status(), there));
  }

  private static URI target(URI from, String location) throws NoAnswer {
    try {
      URI there = from.resolve(location.strip());
      if (there.getHost() != null && SafeUrl.origin(there).matches("(?i)https?://.*")) {
        return there;
      }
    } catch (IllegalArgumentException e) {
      // told below, as for any place where no HTTP leads
    }
    throw new NoAnswer(Cause.REDIRECT, "It is sent on to what is no address of the web.", from);
  }

  private static void refuse(WebRequest request, URI there) throws NoAnswer {
    URI here = request.url();
    if (Origin.of(here).isSecure() && !Origin.of(there).isSecure()) {
      throw refused(here, there, "is not encrypted");
    }
    if (request.redirects() == Redirects.SAME_HOST && !Origin.of(here).equals(Origin.of(there))) {
      throw refused(here, there, "is not on %s".formatted(SafeUrl.origin(here)));
    }
  }

  private static NoAnswer refused(URI here, URI there, String why) {
    return new NoAnswer(
        Cause.REDIRECT,
        "It is sent on to %s, which %s.".formatted(SafeUrl.whereabouts(there), why),
        here);
  }

  private static WebRequest changed(WebRequest request, int status, URI there) {
    boolean asksAnew =
        status == 303 && !request.method().equals("HEAD")
            || status <= 302 && request.method().equals("POST");
    SortedMap<String, String> headers = new TreeMap<>(request.headers());
    if (!Origin.of(request.url()).equals(Origin.of(there))) {
      headers.keySet().removeIf(name -> !HARMLESS.contains(name.toLowerCase(Locale.ROOT)));
    }
    if (asksAnew) {
      headers.keySet().removeIf(name -> name.toLowerCase(Locale.ROOT).startsWith("content-"));
    }
    return new WebRequest(
        asksAnew ? "GET" : request.method(),
        there,
        headers,
        asksAnew ? Optional.empty() : request.body(),
        request.redirects(),
        request.ca());
  }
}
