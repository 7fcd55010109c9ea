package dev.slipway.adapter.http;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The hosts that are reached without a proxy: names with all that is below them, addresses and
 * their ranges ({@code 10.0.0.0/8}), each perhaps with a port; {@code *} is every host.
 */
final class NoProxy {

  /** No name: asking for it asks no name server. */
  private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[?[0-9a-fA-F:.]*:[^/]*\\]?");

  private final List<String> entries;

  NoProxy(String list) {
    entries =
        Stream.of(list.toLowerCase(Locale.ROOT).split("[,\\s]+"))
            .filter(entry -> !entry.isEmpty())
            .toList();
  }

  boolean covers(String host, int port) {
    String name = host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    return isLoopback(name) || entries.stream().anyMatch(entry -> matches(entry, name, port));
  }

  private static boolean isLoopback(String host) {
    return host.equals("localhost")
        || host.endsWith(".localhost")
        || address(host).filter(InetAddress::isLoopbackAddress).isPresent();
  }

  private static boolean matches(String entry, String host, int port) {
    if (entry.equals("*")) {
      return true;
    }
    String suffix = ":" + port;
    boolean named = entry.endsWith(suffix) && entry.indexOf(':') == entry.lastIndexOf(':');
    String bare = named ? entry.substring(0, entry.length() - suffix.length()) : entry;
    return address(host)
        .map(address -> isWithin(bare, address))
        .orElseGet(() -> isBelow(bare.replaceFirst("^\\*?\\.", "").replaceFirst("\\.$", ""), host));
  }

  private static boolean isBelow(String domain, String host) {
    return host.equals(domain) || host.endsWith("." + domain);
  }

  private static boolean isWithin(String range, InetAddress host) {
    String[] parts = range.split("/", 2);
    Optional<InetAddress> start = address(parts[0]);
    if (start.isEmpty() || start.get().getAddress().length != host.getAddress().length) {
      return false;
    }
    int all = host.getAddress().length * Byte.SIZE;
    int fixed = parts.length > 1 && parts[1].matches("\\d{1,3}") ? Integer.parseInt(parts[1]) : all;
    int free = Math.max(0, all - fixed);
    return bits(start.get()).shiftRight(free).equals(bits(host).shiftRight(free));
  }

  private static BigInteger bits(InetAddress address) {
    return new BigInteger(1, address.getAddress());
  }

  private static Optional<InetAddress> address(String text) {
    if (!ADDRESS.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(text));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }
}
