package dev.slipway.adapter.probe;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.adapter.http.NoAnswer;
import dev.slipway.adapter.http.SafeUrl;
import dev.slipway.model.qa.Answer.Cause;
import dev.slipway.model.qa.Ask.Request;
import dev.slipway.model.qa.Environment;
import java.net.URI;
import java.net.URLEncoder;
import java.util.stream.Collectors;

/** Where a request goes: its path below the environment's base URL, with its query. */
final class RequestUrl {

  private static final String WHOLE = "(?i)https?://.*";

  private RequestUrl() {}

  /**
   * @throws NoAnswer when that is no URL
   */
  static URI of(Environment environment, Request request) throws NoAnswer {
    String text = joined(environment, request);
    try {
      URI url = URI.create(text);
      if (url.getHost() != null && text.matches(WHOLE)) {
        return url;
      }
    } catch (IllegalArgumentException e) {
      // told below, without what may be a secret in it
    }
    throw new NoAnswer(
        Cause.UNREACHABLE,
        "The base URL and the path make no URL.",
        text.replaceFirst("//[^/]*@", "//").replaceFirst("(?s)[?#].*", ""));
  }

  /** The same in words, whatever it is. */
  static String words(Environment environment, Request request) {
    try {
      return SafeUrl.of(of(environment, request));
    } catch (NoAnswer e) {
      return e.place();
    }
  }

  private static String joined(Environment environment, Request request) {
    String path = encoded(request.path());
    String whole = path.matches(WHOLE) ? path : environment.baseUrl().orElse("") + path;
    if (request.query().isEmpty()) {
      return whole;
    }
    return request.query().entrySet().stream()
        .map(each -> encodedPart(each.getKey()) + "=" + encodedPart(each.getValue()))
        .collect(Collectors.joining("&", whole + (whole.contains("?") ? "&" : "?"), ""));
  }

  /** What no URL may hold; what it may hold has a meaning there. */
  private static String encoded(String path) {
    return path.codePoints()
        .mapToObj(Character::toString)
        .map(
            each ->
                each.matches("[\\x00-\\x20\"<>\\\\^`{|}\\x7f]|\\P{ASCII}")
                    ? encodedPart(each)
                    : each)
        .collect(Collectors.joining());
  }

  private static String encodedPart(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }
}
