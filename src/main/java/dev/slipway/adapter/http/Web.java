package dev.slipway.adapter.http;

import dev.slipway.model.qa.Answer.Cause;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The one HTTP client: bounded in time and size, follows no redirect blindly, and always verifies
 * whom it talks to. It keeps connections for its next requests.
 */
public final class Web implements AutoCloseable {

  static {
    // a proxy that wants a password usually wants it in this way, which Java has switched off
    System.setProperty("jdk.http.auth.tunneling.disabledSchemes", "");
    // once, for a kept connection that the other side has just ended; retries are the caller's
    System.setProperty("jdk.httpclient.redirects.retrylimit", "2");
    System.setProperty("jdk.httpclient.disableRetryConnect", "true");
  }

  private final String userAgent;
  private final Proxies proxies;
  private final Trust trust;
  private final Turns turns = new Turns();
  private final Map<Trusted, HttpClient> clients = new ConcurrentHashMap<>();
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "web");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * @param version of Slipway
   * @param environment may name proxies and a file of certificates
   */
  public Web(String version, Map<String, String> environment) {
    this.userAgent = "slipway/" + version;
    this.proxies = new Proxies(environment);
    this.trust = new Trust(environment);
  }

  /**
   * Whom a connection trusts.
   *
   * @param authorities whether it needs any: a quarter of a second goes to reading Java's own
   */
  private record Trusted(boolean authorities, Optional<Path> ca) {}

  /** Whom this client trusts. */
  public Trust trust() {
    return trust;
  }

  /**
   * Sends a request, and follows where it may. Any status is an answer.
   *
   * @throws NoAnswer when there is none
   * @throws InterruptedException when the thread is interrupted; the transfer ends with it
   * @throws dev.slipway.model.problem.ProblemException when the file of certificates or the proxy
   *     cannot be used
   */
  public WebResponse send(WebRequest request, Bounds bounds) throws NoAnswer, InterruptedException {
    Deadline deadline = Deadline.in(bounds.timeout());
    WebRequest next = request;
    for (int redirects = 0; redirects <= Redirection.MOST; redirects++) {
      WebResponse answer = once(next, bounds, deadline);
      Optional<WebRequest> onward = Redirection.next(next, answer);
      if (onward.isEmpty()) {
        return answer;
      }
      next = onward.get();
    }
    throw new NoAnswer(
        Cause.REDIRECT,
        "It is sent on more than %d times.".formatted(Redirection.MOST),
        next.url());
  }

  private WebResponse once(WebRequest request, Bounds bounds, Deadline deadline)
      throws NoAnswer, InterruptedException {
    Semaphore turn = turns.take(request.url(), bounds.atOnce(), deadline);
    try {
      HttpResponse<byte[]> answer = exchanged(request, bounds, deadline);
      String encoding = answer.headers().firstValue("content-encoding").orElse("");
      return new WebResponse(
          answer.statusCode(),
          request.url(),
          new TreeMap<>(answer.headers().map()),
          BodyText.unpacked(answer.body(), encoding, bounds.bytes(), request.url()));
    } finally {
      turn.release();
    }
  }

  private HttpResponse<byte[]> exchanged(WebRequest request, Bounds bounds, Deadline deadline)
      throws NoAnswer, InterruptedException {
    boolean secure = Origin.of(request.url()).isSecure();
    HttpClient client = clients.computeIfAbsent(new Trusted(secure, request.ca()), this::client);
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(javas(request, deadline), head -> new CappedBody(bounds.bytes()));
    try {
      return answer.get(deadline.left(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw Trouble.timeout(deadline, SafeUrl.of(request.url()));
    } catch (ExecutionException e) {
      throw told(e.getCause(), request.url(), bounds, deadline);
    } finally {
      answer.cancel(true);
    }
  }

  private NoAnswer told(Throwable failure, URI url, Bounds bounds, Deadline deadline) {
    if (Trouble.isTooLarge(failure)) {
      return Trouble.tooLarge(bounds.bytes(), url);
    }
    if (Trouble.isTimeout(failure)) {
      return Trouble.timeout(deadline, SafeUrl.of(url));
    }
    String host = Origin.of(proxies.of(url).orElse(url)).address();
    return Trouble.of(failure, host, SafeUrl.of(url));
  }

  private HttpClient client(Trusted trusted) {
    return HttpClient.newBuilder()
        .followRedirects(HttpClient.Redirect.NEVER)
        .proxy(proxies)
        .sslContext(trusted.authorities() ? trust.context(trusted.ca()) : Trust.nobody())
        .executor(threads)
        .build();
  }

  private HttpRequest javas(WebRequest request, Deadline deadline) throws NoAnswer {
    WebRequest full =
        request
            .withDefault("User-Agent", userAgent)
            .withDefault("Accept", "application/json")
            .withDefault("Accept-Encoding", "gzip");
    try {
      HttpRequest.Builder builder =
          builder(full).timeout(Duration.ofNanos(deadline.left())).version(version(full.url()));
      full.headers().forEach(builder::header);
      proxies
          .authorization(full.url())
          .ifPresent(each -> builder.header("Proxy-Authorization", each));
      return builder.build();
    } catch (IllegalArgumentException e) {
      // its message may show the value of a header
      throw new NoAnswer(
          Cause.UNREACHABLE, "The URL or a header is none that can be sent.", full.url());
    }
  }

  /**
   * Java 19 and later take {@code GET()} at its word; to all else without a body, and before that
   * to it too, they add a length of 0.
   */
  private static HttpRequest.Builder builder(WebRequest request) {
    HttpRequest.Builder builder = HttpRequest.newBuilder(request.url());
    return request.body().isEmpty() && request.method().equals("GET")
        ? builder.GET()
        : builder.method(
            request.method(),
            request.body().map(BodyPublishers::ofString).orElse(BodyPublishers.noBody()));
  }

  /** Without TLS the newer one would have to be negotiated in headers that confuse old servers. */
  private static Version version(URI url) {
    return Origin.of(url).isSecure() ? Version.HTTP_2 : Version.HTTP_1_1;
  }

  /**
   * Ends its threads. Its connections end with it from Java 21 on, before that when the garbage
   * collector has found it.
   */
  @Override
  public void close() {
    threads.shutdownNow();
    clients.values().stream()
        .map(Object.class::cast)
        .filter(AutoCloseable.class::isInstance)
        .map(AutoCloseable.class::cast)
        .forEach(Web::end);
    clients.clear();
  }

  private static void end(AutoCloseable client) {
    try {
      client.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
