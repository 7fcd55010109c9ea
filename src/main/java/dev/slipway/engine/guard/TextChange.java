package dev.slipway.engine.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a step makes of a file.
 *
 * @param before empty where the file is not there yet
 * @param after empty where it is deleted
 */
public record TextChange(String path, Optional<String> before, Optional<String> after) {

  /** The lines that it has then and not before, in their order. */
  public List<String> coming() {
    return beyond(lines(after), lines(before));
  }

  /** The lines that it has before and not then, in their order. */
  public List<String> going() {
    return beyond(lines(before), lines(after));
  }

  private static List<String> lines(Optional<String> text) {
    return text.stream().flatMap(String::lines).toList();
  }

  private static List<String> beyond(List<String> these, List<String> those) {
    List<String> rest = new ArrayList<>(these);
    those.forEach(rest::remove);
    return rest;
  }

  /** {@code ci.yml (1 line comes, 2 go)}. */
  @Override
  public String toString() {
    if (before.isEmpty()) {
      return path + " (is new)";
    }
    if (after.isEmpty()) {
      return path + " (is deleted)";
    }
    int coming = coming().size();
    int going = going().size();
    return "%s (%d line%s, %d go%s)"
        .formatted(path, coming, coming == 1 ? " comes" : "s come", going, going == 1 ? "es" : "");
  }
}
