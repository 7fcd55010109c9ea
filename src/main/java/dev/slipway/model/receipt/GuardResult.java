package dev.slipway.model.receipt;

/**
 * What a guard found.
 *
 * @param name what it guards: {@code changelog section}
 * @param fact what it saw, in words: {@code 3 entries under 0.6.6-preview}
 */
public record GuardResult(String name, Verdict verdict, String fact) {

  /** What it says. */
  public enum Verdict {
    PASSED,
    FAILED,
    /** It could not decide, which is not a pass. */
    UNPROVEN,
    /** It is not asked for, or nothing here could answer; the fact says why. */
    SKIPPED
  }

  /** Whether the way is free as far as this one is concerned. */
  public boolean lets() {
    return verdict == Verdict.PASSED || verdict == Verdict.SKIPPED;
  }
}
