package dev.slipway.engine.changelog;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;

/** The root order of CLDR for any text. Touching this class loads ICU4J. */
final class UnicodeOrder {

  private static final Collator COLLATOR = collator();

  private UnicodeOrder() {}

  static int compare(String left, String right) {
    return COLLATOR.compare(left, right);
  }

  /** ECMA-402 wants canonically equivalent texts to be equal, so they are decomposed first. */
  private static Collator collator() {
    Collator collator = Collator.getInstance(ULocale.ROOT);
    collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
    return collator.freeze();
  }
}
