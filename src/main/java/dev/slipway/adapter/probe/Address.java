package dev.slipway.adapter.probe;

import dev.slipway.adapter.http.NoAnswer;
import dev.slipway.model.qa.Answer.Cause;
import java.net.InetSocketAddress;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A host and a port, as they are written: {@code host:port}, or {@code [::1]:port}. */
record Address(String host, int port) {

  private static final Pattern WRITTEN = Pattern.compile("\\[?([^\\[\\]/@\\s]+?)]?:(\\d{1,5})");
  private static final int LAST_PORT = 65_535;

  static Address of(String text) throws NoAnswer {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches() || Integer.parseInt(written.group(2)) > LAST_PORT) {
      throw new NoAnswer(Cause.UNREACHABLE, "That is no address of the kind host:port.", text);
    }
    return new Address(written.group(1), Integer.parseInt(written.group(2)));
  }

  /** Looks the host up, which may take its time. */
  InetSocketAddress found() {
    return new InetSocketAddress(host, port);
  }
}
