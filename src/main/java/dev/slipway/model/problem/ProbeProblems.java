package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;

/** SLIP-853 to SLIP-855: what is needed to ask an environment is not as it should be. */
public final class ProbeProblems {

  private ProbeProblems() {}

  public static Problem unreadable(String file) {
    return new Problem(
        "SLIP-853",
        Kind.REQUEST,
        "%s, which holds certificates to trust, cannot be read.".formatted(file),
        "Name a PEM file that is there in `ca:` of the environment, or in SSL_CERT_FILE.");
  }

  public static Problem noCertificates(String file) {
    return new Problem(
        "SLIP-854",
        Kind.REQUEST,
        "%s holds no certificate to trust.".formatted(file),
        "Name a PEM file, with lines that say BEGIN CERTIFICATE and END CERTIFICATE.");
  }

  /**
   * @param variable as it is set; its value may hold a password
   */
  public static Problem unknownProxy(String variable) {
    return new Problem(
        "SLIP-855",
        Kind.REQUEST,
        "The environment variable %s names no HTTP proxy.".formatted(variable),
        "Set it as in http://proxy.example:3128, or list the host in NO_PROXY.");
  }
}
