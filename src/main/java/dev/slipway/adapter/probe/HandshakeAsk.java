package dev.slipway.adapter.probe;

import dev.slipway.adapter.http.Deadline;
import dev.slipway.adapter.http.NoAnswer;
import dev.slipway.adapter.http.Trouble;
import dev.slipway.adapter.http.Trust;
import dev.slipway.adapter.http.Watched;
import dev.slipway.model.qa.Answer;
import dev.slipway.model.qa.Ask;
import dev.slipway.model.qa.Environment;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/** Asks for a certificate that is trusted, valid and the host's. */
final class HandshakeAsk {

  private final Trust trust;
  private final Path root;

  HandshakeAsk(Trust trust, Path root) {
    this.trust = trust;
    this.root = root;
  }

  Answer ask(Environment environment, Ask.Handshake ask, Deadline deadline)
      throws NoAnswer, InterruptedException {
    Address address = Address.of(ask.address());
    SSLContext tls = trust.context(environment.config().ca().map(root::resolve));
    Socket socket = new Socket();
    try {
      List<X509Certificate> chain =
          Watched.call(() -> chain(tls, socket, address), socket, deadline);
      return new Answer.Certificate(
          chain.get(0).getSubjectX500Principal().getName(), firstEnd(chain), deadline.took());
    } catch (TimeoutException e) {
      throw Trouble.timeout(deadline, ask.address());
    } catch (ExecutionException e) {
      throw Trouble.of(e.getCause(), ask.address(), ask.address());
    }
  }

  private static List<X509Certificate> chain(SSLContext tls, Socket socket, Address address)
      throws IOException {
    Socket raw = ConnectAsk.connected(socket, address);
    try (SSLSocket secure =
        (SSLSocket)
            tls.getSocketFactory().createSocket(raw, address.host(), address.port(), true)) {
      SSLParameters parameters = secure.getSSLParameters();
      parameters.setEndpointIdentificationAlgorithm("HTTPS");
      secure.setSSLParameters(parameters);
      secure.startHandshake();
      Certificate[] chain = secure.getSession().getPeerCertificates();
      return Stream.of(chain).map(X509Certificate.class::cast).toList();
    }
  }

  private static Instant firstEnd(List<X509Certificate> chain) {
    return chain.stream()
        .map(X509Certificate::getNotAfter)
        .map(Date::toInstant)
        .min(Instant::compareTo)
        .orElseThrow();
  }
}
