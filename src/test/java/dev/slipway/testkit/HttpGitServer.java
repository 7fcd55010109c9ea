package dev.slipway.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.PacketLineOut;
import org.eclipse.jgit.transport.ReceiveCommand;
import org.eclipse.jgit.transport.ReceivePack;
import org.eclipse.jgit.transport.RefAdvertiser.PacketLineOutRefAdvertiser;
import org.eclipse.jgit.transport.UploadPack;

/**
 * Serves one repository by git's smart HTTP on loopback. Reading is free; writing wants a user and
 * a password.
 */
public final class HttpGitServer implements AutoCloseable {

  private final Repository repository;
  private final String login;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private volatile Optional<String> protectedRef = Optional.empty();

  /**
   * @param login {@code user:password} that may write
   */
  public HttpGitServer(Repository repository, String login) {
    this.repository = repository;
    this.login = login;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::serve);
    server.setExecutor(threads);
    server.start();
  }

  public String url() {
    return "http://127.0.0.1:%d/acme/widget.git".formatted(server.getAddress().getPort());
  }

  /** Refuses to move this ref, as a forge does with a protected branch. */
  public void protect(String ref) {
    protectedRef = Optional.of(ref);
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String service =
          path.endsWith("/info/refs")
              ? exchange.getRequestURI().getQuery().replace("service=", "")
              : path.substring(path.lastIndexOf('/') + 1);
      boolean writes = service.equals("git-receive-pack");
      if (writes && !isAllowed(exchange)) {
        exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"git\"");
        exchange.sendResponseHeaders(401, -1);
      } else if (path.endsWith("/info/refs")) {
        advertise(exchange, service, writes);
      } else {
        answer(exchange, service, writes);
      }
    }
  }

  private boolean isAllowed(HttpExchange exchange) {
    String expected = "Basic " + Base64.getEncoder().encodeToString(login.getBytes(UTF_8));
    return expected.equals(exchange.getRequestHeaders().getFirst("Authorization"));
  }

  private void advertise(HttpExchange exchange, String service, boolean writes) throws IOException {
    OutputStream body = begin(exchange, service, "advertisement");
    PacketLineOut out = new PacketLineOut(body);
    if (writes) {
      out.writeString("# service=" + service + "\n");
      out.end();
      receivePack().sendAdvertisedRefs(new PacketLineOutRefAdvertiser(out));
    } else {
      uploadPack(exchange).sendAdvertisedRefs(new PacketLineOutRefAdvertiser(out), service);
    }
    body.close();
  }

  private void answer(HttpExchange exchange, String service, boolean writes) throws IOException {
    InputStream request = new ByteArrayInputStream(exchange.getRequestBody().readAllBytes());
    if ("gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"))) {
      request = new GZIPInputStream(request);
    }
    OutputStream body = begin(exchange, service, "result");
    if (writes) {
      receivePack().receive(request, body, null);
    } else {
      uploadPack(exchange).upload(request, body, null);
    }
    body.close();
  }

  private static OutputStream begin(HttpExchange exchange, String service, String kind)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/x-" + service + "-" + kind);
    exchange.sendResponseHeaders(200, 0);
    return exchange.getResponseBody();
  }

  private UploadPack uploadPack(HttpExchange exchange) {
    UploadPack pack = new UploadPack(repository);
    pack.setBiDirectionalPipe(false);
    String protocol = exchange.getRequestHeaders().getFirst("Git-Protocol");
    if (protocol != null) {
      pack.setExtraParameters(List.of(protocol.split(":")));
    }
    return pack;
  }

  private ReceivePack receivePack() {
    ReceivePack pack = new ReceivePack(repository);
    pack.setBiDirectionalPipe(false);
    pack.setPreReceiveHook(
        (receiving, commands) ->
            commands.stream()
                .filter(command -> protectedRef.filter(command.getRefName()::equals).isPresent())
                .forEach(command -> refuse(receiving, command)));
    return pack;
  }

  private static void refuse(ReceivePack receiving, ReceiveCommand command) {
    receiving.sendError("GH006: Protected branch update failed for " + command.getRefName());
    command.setResult(
        ReceiveCommand.Result.REJECTED_OTHER_REASON, "protected branch hook declined");
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
