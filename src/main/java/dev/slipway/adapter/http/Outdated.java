package dev.slipway.adapter.http;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** A certificate whose time is over, or has not come yet. */
final class Outdated extends CertificateException {

  private static final long serialVersionUID = 1L;

  private final boolean own;

  private Outdated(boolean own, String when) {
    super(when);
    this.own = own;
  }

  /**
   * @param own whether it is the host's, and none that vouches for it
   */
  static Optional<Outdated> of(X509Certificate certificate, boolean own, Instant now) {
    Instant start = certificate.getNotBefore().toInstant();
    Instant end = certificate.getNotAfter().toInstant();
    if (now.isAfter(end)) {
      return Optional.of(new Outdated(own, "expired on " + day(end)));
    }
    return now.isBefore(start)
        ? Optional.of(new Outdated(own, "is not valid before " + day(start)))
        : Optional.empty();
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }

  /** As in {@code The certificate of example.com:443 expired on 2025-01-31.} */
  String words(String host) {
    String which = own ? "The certificate" : "A certificate that vouches for that";
    return "%s of %s %s.".formatted(which, host, getMessage());
  }
}
