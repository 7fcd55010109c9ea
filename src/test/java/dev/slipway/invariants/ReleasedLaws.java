package dev.slipway.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.testkit.TwoClones;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What must be true of a remote after each release. */
final class ReleasedLaws {

  private static final Pattern SECTION =
      Pattern.compile("(?ms)^## \\[?(\\d[^\\] ]*).*?(?=^## |\\z)");
  private static final Pattern COMPARE = Pattern.compile("compare/([^.]\\S*?)\\.\\.\\.(\\S+?)\\)");

  private static final Pattern CHANGE = Pattern.compile("number \\d+\\b");

  private final TwoClones clones;
  private final Map<String, String> sections = new LinkedHashMap<>();
  private final Map<String, String> tags = new LinkedHashMap<>();

  ReleasedLaws(TwoClones clones) {
    this.clones = clones;
  }

  void hold(String version, List<String> declaring) {
    String tag = "v" + version;
    assertSectionsStay(tag);
    assertFilesTell(tag, version, declaring);
    assertBaselineIsAnAncestor(tag);
    assertTagsStay(tag);
    assertThat(clones.remoteGit("grep", "-c", "", tag)).doesNotContain(Witness.CANARY);
  }

  /** I2, and I12: nothing of a section gets lost in a later one. */
  private void assertSectionsStay(String tag) {
    Matcher found = SECTION.matcher(clones.remoteGit("show", tag + ":CHANGELOG.md"));
    Map<String, String> now = new LinkedHashMap<>();
    while (found.find()) {
      assertThat(now.put(found.group(1), found.group().strip())).isNull();
    }
    assertThat(now).containsAllEntriesOf(sections).containsKey(tag.substring(1));
    assertNothingIsToldTwice(now.values());
    sections.putAll(now);
  }

  /** F8, F9: what a release told, no later one tells again. */
  private static void assertNothingIsToldTwice(Collection<String> sections) {
    assertThat(sections.stream().flatMap(each -> CHANGE.matcher(each).results()))
        .extracting(MatchResult::group)
        .doesNotHaveDuplicates();
  }

  /** I3. */
  private void assertFilesTell(String tag, String version, List<String> declaring) {
    for (String file : declaring) {
      assertThat(clones.remoteGit("show", tag + ":" + file)).as(file).contains(version);
    }
  }

  /** I5. */
  private void assertBaselineIsAnAncestor(String tag) {
    Matcher compare = COMPARE.matcher(sections.get(tag.substring(1)));
    while (compare.find()) {
      clones.remoteGit("merge-base", "--is-ancestor", compare.group(1), compare.group(2));
    }
  }

  /** I8: the very objects of all tags, those of the tags before too. */
  private void assertTagsStay(String tag) {
    tags.forEach((name, id) -> assertThat(clones.remoteGit("rev-parse", name)).isEqualTo(id));
    tags.put(tag, clones.remoteGit("rev-parse", tag));
    assertThat(clones.remoteGit("merge-base", "--is-ancestor", tag, "main")).isEmpty();
  }
}
