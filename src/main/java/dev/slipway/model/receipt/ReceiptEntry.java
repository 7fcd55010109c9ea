package dev.slipway.model.receipt;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One thing that was done for a release, as the plan knows it. Which refs moved from where to where
 * is added when they move.
 *
 * @param release the tag that the release has or will have; names the receipt
 * @param at in UTC, to the second
 * @param plan SHA-256 of the plan's words
 * @param facts what else is worth knowing, by name
 */
public record ReceiptEntry(
    String release,
    Deed deed,
    Instant at,
    Operator by,
    String plan,
    List<GuardResult> guards,
    List<Approval> approvals,
    SortedMap<String, String> facts) {

  public ReceiptEntry {
    guards = List.copyOf(guards);
    approvals = List.copyOf(approvals);
    facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
  }

  /**
   * What was done, in a word. An open set: a later Slipway does more than this one knows of, and
   * its entries must be readable here.
   *
   * @param word lower-case letters, digits and hyphens
   */
  public record Deed(String word) {

    public static final Deed CUT = new Deed("cut");
    public static final Deed PROMOTE = new Deed("promote");
    public static final Deed TAG = new Deed("tag");
    public static final Deed SYNC = new Deed("sync");
    public static final Deed CLEANUP = new Deed("cleanup");

    private static final List<Deed> KNOWN = List.of(CUT, PROMOTE, TAG, SYNC, CLEANUP);

    public Deed {
      if (!word.matches("[a-z][a-z0-9-]*")) {
        throw new IllegalArgumentException("no word for a deed: " + word);
      }
    }

    /** The deed of that name, the one that is known here where it is. */
    public static Deed of(String word) {
      return KNOWN.stream()
          .filter(deed -> deed.word().equals(word))
          .findFirst()
          .orElseGet(() -> new Deed(word));
    }

    @Override
    public String toString() {
      return word;
    }
  }

  public static SortedMap<String, String> facts(Map<String, String> facts) {
    return new TreeMap<>(facts);
  }
}
