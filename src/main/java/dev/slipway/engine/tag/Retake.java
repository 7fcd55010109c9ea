package dev.slipway.engine.tag;

import dev.slipway.model.receipt.Receipt;

/**
 * When a tag may be taken back: only while nothing was done for the release that cannot be undone
 * (requirements 8-14, I8). Until then nobody outside has it.
 */
public final class Retake {

  /** The fact by which an entry says that something cannot be undone: where it went. */
  public static final String IRREVERSIBLE = "irreversible";

  private Retake() {}

  public static boolean isAllowed(Receipt receipt) {
    return receipt.entries().stream()
        .noneMatch(each -> each.entry().facts().containsKey(IRREVERSIBLE));
  }
}
