package dev.slipway.adapter.probe;

import dev.slipway.adapter.http.Deadline;
import dev.slipway.adapter.http.NoAnswer;
import dev.slipway.adapter.http.Trouble;
import dev.slipway.adapter.http.Watched;
import dev.slipway.model.qa.Answer;
import dev.slipway.model.qa.Ask;
import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** Asks for a TCP connection, straight to the host: no proxy stands between. */
final class ConnectAsk {

  Answer ask(Ask.Connect ask, Deadline deadline) throws NoAnswer, InterruptedException {
    Address address = Address.of(ask.address());
    Socket socket = new Socket();
    try {
      Watched.call(() -> connected(socket, address), socket, deadline);
      return new Answer.Connected(deadline.took());
    } catch (TimeoutException e) {
      throw Trouble.timeout(deadline, ask.address());
    } catch (ExecutionException e) {
      throw Trouble.of(e.getCause(), ask.address(), ask.address());
    }
  }

  static Socket connected(Socket socket, Address address) throws IOException {
    socket.connect(address.found());
    return socket;
  }
}
