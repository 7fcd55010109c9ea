package dev.slipway.testkit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A proxy on loopback that has every tunnel lead to one port of this machine. */
public final class StubProxy implements AutoCloseable {

  private final ServerSocket door;
  private final int port;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final StringBuffer asked = new StringBuffer();

  private StubProxy(ServerSocket door, int port) {
    this.door = door;
    this.port = port;
    threads.execute(this::accept);
  }

  public static StubProxy to(int port) {
    try {
      return new StubProxy(new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1")), port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String address() {
    return "127.0.0.1:" + door.getLocalPort();
  }

  /** All that was said to the proxy itself. */
  public String asked() {
    return asked.toString();
  }

  private void accept() {
    try {
      while (true) {
        Socket client = door.accept();
        threads.execute(() -> tunnel(client));
      }
    } catch (IOException e) {
      // the door is closed
    }
  }

  private void tunnel(Socket client) {
    try (client;
        Socket server = new Socket(InetAddress.getByName("127.0.0.1"), port)) {
      readHead(client);
      client.getOutputStream().write("HTTP/1.1 200 So\r\n\r\n".getBytes(US_ASCII));
      threads.execute(() -> pass(server, client));
      pass(client, server);
    } catch (IOException e) {
      // one side has gone
    }
  }

  private void readHead(Socket client) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      head.append((char) client.getInputStream().read());
    }
    asked.append(head);
  }

  private static void pass(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
      to.shutdownOutput();
    } catch (IOException e) {
      // one side has gone
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
