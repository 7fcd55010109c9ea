package dev.slipway.adapter.http;

import dev.slipway.model.qa.Answer.Cause;
import java.io.EOFException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Says in one sentence what Java says in exceptions, which are within one another. */
public final class Trouble {

  private final List<Throwable> failures;

  private Trouble(Throwable failure) {
    failures =
        Stream.iterate(failure, each -> each != null, Throwable::getCause).limit(20).toList();
  }

  /**
   * What went wrong on the way to {@code host}.
   *
   * @param host as in {@code host:port}
   * @param place what was asked
   */
  public static NoAnswer of(Throwable failure, String host, String place) {
    Trouble trouble = new Trouble(failure);
    return trouble
        .secure(host, place)
        .or(() -> trouble.unreachable(host, place))
        .or(() -> trouble.garbled(host, place))
        .orElseGet(
            () -> new NoAnswer(Cause.RESET, "%s broke off its answer.".formatted(host), place));
  }

  static NoAnswer tooLarge(int bytes, URI url) {
    return new NoAnswer(
        Cause.TOO_LARGE, "The answer is longer than %,d bytes.".formatted(bytes), url);
  }

  public static NoAnswer timeout(Deadline deadline, String place) {
    return new NoAnswer(
        Cause.TIMEOUT, "There was no whole answer within %s.".formatted(deadline.words()), place);
  }

  static boolean isTooLarge(Throwable failure) {
    Trouble trouble = new Trouble(failure);
    return trouble.has(CappedBody.TooLarge.class) || trouble.says("header size");
  }

  static boolean isTimeout(Throwable failure) {
    return new Trouble(failure).has(HttpTimeoutException.class);
  }

  private Optional<NoAnswer> secure(String host, String place) {
    return failures.stream().anyMatch(SSLException.class::isInstance) && !says("closed inbound")
        ? Optional.of(new NoAnswer(Cause.TLS, TlsTrouble.words(failures, host), place))
        : Optional.empty();
  }

  private Optional<NoAnswer> unreachable(String host, String place) {
    if (has(UnresolvedAddressException.class) || has(UnknownHostException.class)) {
      String name = host.replaceFirst(":\\d+$", "");
      return Optional.of(unreachable("There is no host called %s.", name, place));
    }
    if (has(NoRouteToHostException.class) || says("unreachable")) {
      return Optional.of(unreachable("No way leads to %s.", host, place));
    }
    if (says("tunnel failed")) {
      return Optional.of(unreachable("The proxy does not let anybody through to %s.", host, place));
    }
    return has(ConnectException.class)
        ? Optional.of(unreachable("Nobody listens at %s.", host, place))
        : Optional.empty();
  }

  private static NoAnswer unreachable(String words, String host, String place) {
    return new NoAnswer(Cause.UNREACHABLE, words.formatted(host), place);
  }

  private Optional<NoAnswer> garbled(String host, String place) {
    boolean odd =
        has(ProtocolException.class)
            || has(IllegalArgumentException.class)
            || says("illegal")
            || says("protocol error");
    return odd && !has(EOFException.class)
        ? Optional.of(
            new NoAnswer(Cause.GARBLED, "What %s answers is no HTTP.".formatted(host), place))
        : Optional.empty();
  }

  private boolean has(Class<? extends Throwable> kind) {
    return failures.stream().anyMatch(kind::isInstance);
  }

  private boolean says(String words) {
    return failures.stream()
        .map(each -> Optional.ofNullable(each.getMessage()).orElse(""))
        .anyMatch(message -> message.toLowerCase(Locale.ROOT).contains(words));
  }
}
