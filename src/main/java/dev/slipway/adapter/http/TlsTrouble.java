package dev.slipway.adapter.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what is wrong with a certificate, or with what should have been one. */
final class TlsTrouble {

  private TlsTrouble() {}

  /**
   * @param failures each within the one before
   */
  static String words(List<Throwable> failures, String host) {
    return failures.stream()
        .filter(Outdated.class::isInstance)
        .map(outdated -> ((Outdated) outdated).words(host))
        .findFirst()
        .orElseGet(() -> mistrust(failures, host));
  }

  private static String mistrust(List<Throwable> failures, String host) {
    if (says(failures, "no subject alternative") || says(failures, "no name matching")) {
      return "The certificate of %s is another host's.".formatted(host);
    }
    if (says(failures, "path building failed") || says(failures, "path validation failed")) {
      return "Nobody who is trusted has signed the certificate of %s.".formatted(host);
    }
    if (says(failures, "unrecognized ssl message")) {
      return "%s does not speak TLS.".formatted(host);
    }
    return "No secure connection to %s came about.".formatted(host);
  }

  private static boolean says(List<Throwable> failures, String words) {
    return failures.stream()
        .map(each -> Optional.ofNullable(each.getMessage()).orElse(""))
        .anyMatch(message -> message.toLowerCase(Locale.ROOT).contains(words));
  }
}
