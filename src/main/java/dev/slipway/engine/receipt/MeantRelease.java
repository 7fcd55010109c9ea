package dev.slipway.engine.receipt;

import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.ReceiptProblems;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the release that somebody means who types a version. */
public final class MeantRelease {

  private MeantRelease() {}

  /**
   * The release of that tag; else the one whose tag is that version, with or without {@code v} and
   * with or without a component before it.
   *
   * @param releases tags of which something is remembered
   * @throws ProblemException {@code SLIP-712} when there is none, {@code SLIP-713} when there are
   *     several
   */
  public static String of(String typed, List<String> releases) {
    if (releases.contains(typed)) {
      return typed;
    }
    String version = typed.replaceFirst("^v(?=\\d)", "");
    Pattern form = Pattern.compile("(?:.*[^a-zA-Z0-9.+])?v?" + Pattern.quote(version));
    List<String> meant = releases.stream().filter(each -> form.matcher(each).matches()).toList();
    List<String> whole = meant.stream().filter(each -> isAlone(each, version)).toList();
    List<String> nearest = whole.isEmpty() ? meant : whole;
    if (nearest.isEmpty()) {
      throw new ProblemException(ReceiptProblems.unknown(typed, releases));
    }
    if (nearest.size() > 1) {
      throw new ProblemException(ReceiptProblems.ambiguous(typed, nearest));
    }
    return nearest.get(0);
  }

  /** Whether the tag names no component. */
  private static boolean isAlone(String tag, String version) {
    return tag.equals(version) || tag.equals("v" + version);
  }
}
