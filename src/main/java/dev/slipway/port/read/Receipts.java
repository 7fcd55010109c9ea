package dev.slipway.port.read;

import dev.slipway.model.receipt.Receipt;
import java.util.List;

/** What is remembered of releases, in the remote. */
public interface Receipts {

  /**
   * The receipt of a release; one without entries where nothing is remembered.
   *
   * @param release its tag
   * @throws dev.slipway.model.problem.ProblemException {@code SLIP-711} when it was changed by
   *     another hand: an entry is missing, out of order or not what its digest says
   */
  Receipt find(String release);

  /** The tags of all releases of which something is remembered, sorted. */
  List<String> releases();

  /** The same as they all are now, for who reads many: the remote is asked once. */
  Receipts atOnce();
}
