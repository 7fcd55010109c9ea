package dev.slipway.testkit;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLContext;

/**
 * A web server on loopback that does as it is told, also what no server should do. It remembers
 * what came.
 */
public final class StubServer implements AutoCloseable {

  /** What is sent for one request. */
  @FunctionalInterface
  public interface Reply {

    /** Whether another request may follow on the same connection. */
    boolean send(Socket socket, StubRequest request) throws IOException, InterruptedException;
  }

  private static final Reply NOT_FOUND = StubReply.json(404, "{\"detail\": \"not found\"}");

  private final ServerSocket door;
  private final String scheme;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "stub");
            thread.setDaemon(true);
            return thread;
          });
  private final Map<String, Function<StubRequest, Reply>> script = new ConcurrentHashMap<>();
  private final List<StubRequest> seen = new CopyOnWriteArrayList<>();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicInteger atOnce = new AtomicInteger();
  private final AtomicInteger mostAtOnce = new AtomicInteger();

  private StubServer(ServerSocketFactory factory, String scheme) {
    this.scheme = scheme;
    try {
      door = factory.createServerSocket(0, 200, InetAddress.getByName("127.0.0.1"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.execute(this::accept);
  }

  /** Answers every request with 404, until told otherwise. */
  public static StubServer start() {
    return new StubServer(ServerSocketFactory.getDefault(), "http");
  }

  /** The same behind TLS, with the certificate of that context. */
  public static StubServer start(SSLContext tls) {
    return new StubServer(tls.getServerSocketFactory(), "https");
  }

  /**
   * @param what a path, as in {@code /tasks}; or with its method, as in {@code POST /tasks}, which
   *     counts before the bare path
   * @param replies in turn; the last one for all that follow
   */
  public StubServer on(String what, Reply... replies) {
    Deque<Reply> left = new ArrayDeque<>(List.of(replies));
    return on(
        what,
        request -> {
          synchronized (left) {
            return left.size() > 1 ? left.remove() : left.getFirst();
          }
        });
  }

  /** What is answered depends on what came. */
  public StubServer on(String what, Function<StubRequest, Reply> answer) {
    script.put(what, answer);
    return this;
  }

  /** Where it is, as in {@code http://127.0.0.1:4711}. */
  public String url() {
    return scheme + "://" + address();
  }

  /** {@code host:port}. */
  public String address() {
    return "127.0.0.1:" + port();
  }

  public int port() {
    return door.getLocalPort();
  }

  /** All that came, in order. */
  public List<StubRequest> seen() {
    return List.copyOf(seen);
  }

  /** The most requests that it was answering at one time. */
  public int mostAtOnce() {
    return mostAtOnce.get();
  }

  /** Connections that nobody has ended. */
  public int connections() {
    return open.size();
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket socket = door.accept();
        open.add(socket);
        threads.execute(() -> serve(socket));
      } catch (IOException | RejectedExecutionException e) {
        // the next one; or the door is closed
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      socket.setTcpNoDelay(true);
      InputStream in = new BufferedInputStream(socket.getInputStream());
      boolean goesOn = true;
      while (goesOn) {
        Optional<StubRequest> request = StubRequest.read(in);
        goesOn = request.isPresent() && answer(socket, request.get());
      }
    } catch (IOException e) {
      // the other side has gone: whoever asked sees what it sees
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      open.remove(socket);
    }
  }

  private boolean answer(Socket socket, StubRequest request)
      throws IOException, InterruptedException {
    seen.add(request);
    mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
    try {
      String full = request.method() + " " + request.path();
      Function<StubRequest, Reply> nothing = unknown -> NOT_FOUND;
      Function<StubRequest, Reply> bare = script.getOrDefault(request.path(), nothing);
      return script.getOrDefault(full, bare).apply(request).send(socket, request);
    } finally {
      atOnce.decrementAndGet();
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
    try {
      door.close();
      for (Socket socket : open) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
