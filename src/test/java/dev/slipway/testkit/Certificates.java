package dev.slipway.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A private authority, and the certificates that it has signed for loopback. Made by keytool, which
 * takes seconds: once for all tests of a class.
 */
public final class Certificates {

  private static final char[] PASSWORD = "changeit".toCharArray();
  private static final String HERE = "san=ip:127.0.0.1,dns:localhost,dns:api.example.test";

  private final Path folder;

  private Certificates(Path folder) {
    this.folder = folder;
  }

  /**
   * @param folder that is empty
   */
  public static Certificates in(Path folder) {
    Certificates made = new Certificates(folder);
    made.pair("ca", "-ext", "bc:c");
    made.pair("good", "-signer", "ca", "-ext", HERE);
    made.pair("expired", "-signer", "ca", "-ext", HERE, "-startdate", "-30d");
    made.pair("early", "-signer", "ca", "-ext", HERE, "-startdate", "+10d");
    made.pair("elsewhere", "-signer", "ca", "-ext", "san=dns:elsewhere.example");
    made.export("ca", made.ca());
    made.export("expired", made.expiredItself());
    return made;
  }

  private void pair(String alias, String... options) {
    List<String> all = new ArrayList<>(List.of("-genkeypair", "-alias", alias));
    all.addAll(List.of("-dname", "CN=" + alias, "-keyalg", "EC", "-validity", "20"));
    all.addAll(List.of(options));
    keytool(all.toArray(String[]::new));
  }

  private void export(String alias, Path file) {
    keytool("-exportcert", "-alias", alias, "-rfc", "-file", file.toString());
  }

  private void keytool(String... arguments) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    line.addAll(List.of(arguments));
    line.addAll(List.of("-keystore", store().toString(), "-storepass", new String(PASSWORD)));
    try {
      Process keytool = new ProcessBuilder(line).redirectErrorStream(true).start();
      String said = new String(keytool.getInputStream().readAllBytes(), UTF_8);
      if (keytool.waitFor() != 0) {
        throw new IllegalStateException(said);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Path store() {
    return folder.resolve("store.p12");
  }

  /** The authority's own certificate, as a PEM file: who trusts it trusts all of them. */
  public Path ca() {
    return folder.resolve("ca.pem");
  }

  /** The expired certificate, as a PEM file. */
  public Path expiredItself() {
    return folder.resolve("expired.pem");
  }

  /** Valid for 20 days, for 127.0.0.1, localhost and api.example.test. */
  public SSLContext good() {
    return of("good");
  }

  /** It ended ten days ago. */
  public SSLContext expired() {
    return of("expired");
  }

  /** It begins in ten days. */
  public SSLContext early() {
    return of("early");
  }

  /** For elsewhere.example only. */
  public SSLContext elsewhere() {
    return of("elsewhere");
  }

  private SSLContext of(String alias) {
    try (InputStream in = Files.newInputStream(store())) {
      KeyStore all = KeyStore.getInstance("PKCS12");
      all.load(in, PASSWORD);
      KeyStore one = KeyStore.getInstance("PKCS12");
      one.load(null, null);
      one.setKeyEntry(alias, all.getKey(alias, PASSWORD), PASSWORD, all.getCertificateChain(alias));
      KeyManagerFactory keys =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(one, PASSWORD);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), null, null);
      return context;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
