package dev.slipway.engine.guard;

import dev.slipway.model.receipt.GuardResult;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a step of a flow decided, and from what.
 *
 * @param release the tag that the release has or will have; empty where none is concerned
 * @param guards in the order of asking
 * @param facts what else is worth knowing, in the order to tell it
 * @param remarks whole sentences for people: why this way and no other
 * @param paths by what they are, all of them; for machines, as people are told in the remarks
 */
public record Decision(
    String release,
    List<GuardResult> guards,
    Map<String, String> facts,
    List<String> remarks,
    Map<String, List<String>> paths) {

  /** A decision in which no paths matter. */
  public Decision(
      String release, List<GuardResult> guards, Map<String, String> facts, List<String> remarks) {
    this(release, guards, facts, remarks, Map.of());
  }

  public Decision {
    guards = List.copyOf(guards);
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    remarks = List.copyOf(remarks);
    paths = Collections.unmodifiableMap(new LinkedHashMap<>(paths));
  }
}
