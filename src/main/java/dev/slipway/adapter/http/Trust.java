package dev.slipway.adapter.http;

import dev.slipway.model.problem.ProbeProblems;
import dev.slipway.model.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/**
 * Whose certificates are trusted: those that Java trusts, those of the file that {@code
 * SSL_CERT_FILE} names, and those of a private authority. Verification is never off, and nobody is
 * trusted beyond the dates of a certificate.
 */
public final class Trust {

  private final Optional<Path> everybodys;

  public Trust(Map<String, String> environment) {
    everybodys =
        Optional.ofNullable(environment.get("SSL_CERT_FILE"))
            .filter(file -> !file.isBlank())
            .map(Path::of);
  }

  /**
   * @param ca a PEM file
   * @throws ProblemException {@code SLIP-853} or {@code SLIP-854} when a file cannot be read, or
   *     holds no certificate
   */
  public SSLContext context(Optional<Path> ca) {
    List<Path> files = Stream.concat(everybodys.stream(), ca.stream()).distinct().toList();
    try {
      return trusting(files.isEmpty() ? factory(Optional.empty()) : factory(files));
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("Java's own certificates cannot be read", e);
    }
  }

  /** Trusts no certificate at all: for connections that have none. */
  static SSLContext nobody() {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[0], null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Java has no TLS", e);
    }
  }

  private static SSLContext trusting(TrustManagerFactory factory) throws GeneralSecurityException {
    SSLContext context = SSLContext.getInstance("TLS");
    TrustManager[] managers =
        Stream.of(factory.getTrustManagers()).map(Dated::of).toArray(TrustManager[]::new);
    context.init(null, managers, null);
    return context;
  }

  /** For Java's own, and those of the files. */
  private static TrustManagerFactory factory(List<Path> files)
      throws GeneralSecurityException, IOException {
    KeyStore anchors = KeyStore.getInstance(KeyStore.getDefaultType());
    anchors.load(null, null);
    for (X509Certificate each : javas()) {
      anchors.setCertificateEntry("java " + anchors.size(), each);
    }
    for (Path file : files) {
      for (Certificate each : read(file)) {
        anchors.setCertificateEntry("ours " + anchors.size(), each);
      }
    }
    return factory(Optional.of(anchors));
  }

  private static List<X509Certificate> javas() throws GeneralSecurityException {
    return Stream.of(factory(Optional.empty()).getTrustManagers())
        .map(X509TrustManager.class::cast)
        .flatMap(manager -> Stream.of(manager.getAcceptedIssuers()))
        .toList();
  }

  /**
   * @param anchors empty for Java's own
   */
  private static TrustManagerFactory factory(Optional<KeyStore> anchors)
      throws GeneralSecurityException {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(anchors.orElse(null));
    return factory;
  }

  private static Collection<? extends Certificate> read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      Collection<? extends Certificate> all =
          CertificateFactory.getInstance("X.509").generateCertificates(in);
      if (!all.isEmpty()) {
        return all;
      }
      throw new ProblemException(ProbeProblems.noCertificates(file.toString()));
    } catch (CertificateException e) {
      throw new ProblemException(ProbeProblems.noCertificates(file.toString()), e);
    } catch (IOException e) {
      throw new ProblemException(ProbeProblems.unreadable(file.toString()), e);
    }
  }
}
