package dev.slipway.adapter.http;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Trusts whom another trusts, but no certificate that is out of date: Java asks for the dates of
 * none that is itself named as trusted, and asks for those of others only once it knows the signer.
 */
final class Dated extends X509ExtendedTrustManager {

  private final X509ExtendedTrustManager inner;

  Dated(X509ExtendedTrustManager inner) {
    this.inner = inner;
  }

  static TrustManager of(TrustManager manager) {
    return new Dated((X509ExtendedTrustManager) manager);
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String kind, SSLEngine engine)
      throws CertificateException {
    checkDates(chain);
    inner.checkServerTrusted(chain, kind, engine);
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String kind, Socket socket)
      throws CertificateException {
    checkDates(chain);
    inner.checkServerTrusted(chain, kind, socket);
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String kind) throws CertificateException {
    checkDates(chain);
    inner.checkServerTrusted(chain, kind);
  }

  private static void checkDates(X509Certificate[] chain) throws Outdated {
    Instant now = Instant.now();
    for (int at = 0; at < chain.length; at++) {
      Optional<Outdated> outdated = Outdated.of(chain[at], at == 0, now);
      if (outdated.isPresent()) {
        throw outdated.get();
      }
    }
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String kind, SSLEngine engine)
      throws CertificateException {
    inner.checkClientTrusted(chain, kind, engine);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String kind, Socket socket)
      throws CertificateException {
    inner.checkClientTrusted(chain, kind, socket);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String kind) throws CertificateException {
    inner.checkClientTrusted(chain, kind);
  }

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return inner.getAcceptedIssuers();
  }
}
