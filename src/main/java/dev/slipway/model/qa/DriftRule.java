package dev.slipway.model.qa;

/** A way in which environments differ; the names are those of the configuration. */
public enum DriftRule {
  /** A check passes here and fails there. */
  D1(Severity.ERROR),
  /** A check ran here and not there. */
  D2(Severity.ERROR),
  /** Another kind of token, or of principal. */
  D3(Severity.ERROR),
  /** Two names of one environment: the same host and space. */
  D4(Severity.ERROR),
  /** What a check declares comparable differs. */
  D5(Severity.ERROR),
  /** Another number of things. */
  D6(Severity.INFO);

  private final Severity usual;

  DriftRule(Severity usual) {
    this.usual = usual;
  }

  /** How bad it is where the configuration does not say. */
  public Severity usual() {
    return usual;
  }
}
