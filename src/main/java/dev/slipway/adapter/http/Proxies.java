package dev.slipway.adapter.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.model.problem.ProbeProblems;
import dev.slipway.model.problem.ProblemException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The proxies that the environment names, by curl's rules: the variable of the URL's scheme, else
 * {@code ALL_PROXY}, each first in lower case; not for what {@code NO_PROXY} lists. Unlike curl,
 * never for loopback, where no proxy can help.
 */
final class Proxies extends ProxySelector {

  private static final int USUAL_PORT = 1080;

  private final Map<String, String> environment;
  private final NoProxy direct;

  Proxies(Map<String, String> environment) {
    this.environment = environment;
    this.direct = new NoProxy(first("no_proxy").map(Setting::value).orElse(""));
  }

  /** A variable that is set. */
  private record Setting(String variable, String value) {}

  private Optional<Setting> first(String... names) {
    return Stream.of(names)
        .flatMap(name -> Stream.of(name, name.toUpperCase(Locale.ROOT)))
        .filter(name -> !environment.getOrDefault(name, "").isBlank())
        .map(name -> new Setting(name, environment.get(name).strip()))
        .findFirst();
  }

  /**
   * The proxy on the way to {@code url}.
   *
   * @throws ProblemException {@code SLIP-855} when the variable names none that can be used
   */
  Optional<URI> of(URI url) {
    Origin there = Origin.of(url);
    if (direct.covers(there.host(), there.port())) {
      return Optional.empty();
    }
    return first(there.scheme() + "_proxy", "all_proxy").map(Proxies::address);
  }

  private static URI address(Setting setting) {
    String written =
        setting.value().contains("://") ? setting.value() : "http://" + setting.value();
    try {
      URI proxy = URI.create(written);
      if (proxy.getHost() != null && proxy.getScheme().equalsIgnoreCase("http")) {
        return proxy;
      }
    } catch (IllegalArgumentException e) {
      // told below; the message of Java would show a password
    }
    throw new ProblemException(ProbeProblems.unknownProxy(setting.variable()));
  }

  /** What {@code Proxy-Authorization} says on the way to {@code url}. */
  Optional<String> authorization(URI url) {
    return of(url)
        .map(URI::getUserInfo)
        .map(user -> user.contains(":") ? user : user + ":")
        .map(user -> "Basic " + Base64.getEncoder().encodeToString(user.getBytes(UTF_8)));
  }

  @Override
  public List<Proxy> select(URI url) {
    return List.of(of(url).map(Proxies::proxy).orElse(Proxy.NO_PROXY));
  }

  private static Proxy proxy(URI proxy) {
    int port = proxy.getPort() < 0 ? USUAL_PORT : proxy.getPort();
    return new Proxy(Proxy.Type.HTTP, new InetSocketAddress(proxy.getHost(), port));
  }

  @Override
  public void connectFailed(URI url, SocketAddress proxy, IOException failure) {
    // whoever asked is told
  }
}
