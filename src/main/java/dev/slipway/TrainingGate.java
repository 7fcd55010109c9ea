package dev.slipway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;

/** An environment on loopback that passes its only check: for the start-up archive. */
final class TrainingGate {

  private static final String ANSWER =
      """
      HTTP/1.1 200 OK
      Content-Type: application/json
      Content-Length: 14
      Connection: close

      {"items": [1]}"""
          .replace("\n", "\r\n");

  private final ServerSocket door;

  private TrainingGate(ServerSocket door) {
    this.door = door;
  }

  /** Opens it until the process ends, and has {@code slipway.yml} in {@code folder} say of it. */
  static void openIn(Path folder) {
    try {
      TrainingGate gate =
          new TrainingGate(new ServerSocket(0, 10, InetAddress.getLoopbackAddress()));
      Files.writeString(folder.resolve("slipway.yml"), gate.configuration());
      Thread thread = new Thread(gate::serve, "training gate");
      thread.setDaemon(true);
      thread.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String configuration() {
    return """
        environments:
          one: {baseUrl: "http://localhost:%1$d", vars: {space: "1"}}
          two: {baseUrl: "http://127.0.0.1:%1$d", vars: {space: "2"}}
        qa:
          targets:
            all:
              - name: items
                get: /items
                query: {space: "${space}"}
                expect: {status: 200, types: {"$.items": list}}
        """
        .formatted(door.getLocalPort());
  }

  private void serve() {
    while (true) {
      try (Socket socket = door.accept()) {
        answer(socket);
      } catch (IOException e) {
        // the client has gone
      }
    }
  }

  private static void answer(Socket socket) throws IOException {
    BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
    String line = in.readLine();
    while (line != null && !line.isEmpty()) {
      line = in.readLine();
    }
    socket.getOutputStream().write(ANSWER.getBytes(UTF_8));
  }
}
