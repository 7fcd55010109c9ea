package dev.slipway.engine.tag;

import dev.slipway.engine.guard.Guards;
import dev.slipway.engine.policy.VersionReader;
import dev.slipway.engine.release.Component;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.problem.TagProblems;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Other spellings of a release's tag: the same letters and digits with other signs between, or the
 * tag with something behind it that makes no version of the policy (requirements B6, F30).
 *
 * @param tag the right one
 * @param prefix what stands before its version
 */
public record Spellings(String tag, String prefix, VersionReader reader) {

  private static final Pattern PIECE = Pattern.compile("\\d+|[a-z]+");

  private static final ReleaseVersion ANY = ReleaseVersion.of(0, 0, 0);

  /** The spellings of the tag of a version. */
  public static Spellings of(Component component, VersionReader reader, ReleaseVersion version) {
    String any = component.tag(ANY).toString();
    String prefix = any.substring(0, any.length() - ANY.toString().length());
    return new Spellings(component.tag(version).toString(), prefix, reader);
  }

  /** {@code SLIP-769} when there is one among {@code tags}. */
  public void ask(Guards guards, Collection<String> tags) {
    List<String> others = in(tags);
    if (others.isEmpty()) {
      guards.passed("spelling", "no other tag can be taken for it");
    } else {
      guards.failed("spelling", TagProblems.otherSpelling(tag, others));
    }
  }

  /** Those among {@code tags} that are one, in their order. */
  public List<String> in(Collection<String> tags) {
    return tags.stream().filter(name -> !name.equals(tag) && isOne(name)).toList();
  }

  private boolean isOne(String name) {
    return bare(name).equals(bare(tag)) || name.startsWith(tag) && !isVersion(name);
  }

  private boolean isVersion(String name) {
    return reader.find(name.substring(prefix.length())).isPresent();
  }

  /** Its words and numbers, without the {@code v} and whatever signs stand between. */
  private static List<String> bare(String name) {
    return PIECE
        .matcher(name.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .filter(piece -> !piece.equals("v"))
        .toList();
  }
}
