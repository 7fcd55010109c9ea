package dev.slipway.adapter.config.slipway;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.flow.VersionPolicy.Scheme;
import dev.slipway.model.problem.SlipwayFileProblems;
import java.util.List;
import java.util.regex.Pattern;

/** Finds classes of versions that no version can be of. */
final class VersionForms {

  private static final Pattern NUMBER = Pattern.compile("[XYZN]");

  /** PEP 440, canonical, without epoch and local part. */
  private static final Pattern PEP440 =
      Pattern.compile("\\d+\\.\\d+\\.\\d+((a|b|rc)\\d+)?(\\.post\\d+)?(\\.dev\\d+)?");

  /** Stands in no form that anybody writes. */
  private static final String RARE = "948271";

  private VersionForms() {}

  static void check(Values version, Findings findings) {
    List<Values> classes = version.list("classes");
    Names names = new Names(findings);
    names.mustDiffer(classes.stream().map(kind -> kind.node("name")).toList(), "a class");
    Scheme scheme = version.word("scheme", Scheme.class);
    for (int i = 0; i < classes.size(); i++) {
      Node form = classes.get(i).node("form");
      checkScheme(form, version.node("scheme"), scheme, findings);
      classes.subList(0, i).stream()
          .filter(before -> covers(before.text("form"), text(form)))
          .findFirst()
          .ifPresent(before -> tellCovered(form, before, findings));
    }
  }

  private static void checkScheme(Node form, Node written, Scheme scheme, Findings findings) {
    String version = NUMBER.matcher(text(form)).replaceAll("1");
    boolean fits =
        scheme == Scheme.SEMVER
            ? ReleaseVersion.strict(version).isPresent()
            : PEP440.matcher(version).matches();
    if (!fits) {
      findings.at(
          Values.placeOf(form, written),
          at ->
              scheme == Scheme.SEMVER
                  ? SlipwayFileProblems.notSemver(at, text(form))
                  : SlipwayFileProblems.notPep440(at, text(form)));
    }
  }

  /** Whether every version of {@code later} is of {@code earlier} too. */
  private static boolean covers(String earlier, String later) {
    String any = NUMBER.matcher(Pattern.quote(earlier)).replaceAll("\\\\E\\\\d+\\\\Q");
    return Pattern.matches(any, NUMBER.matcher(later).replaceAll(RARE));
  }

  private static void tellCovered(Node form, Values before, Findings findings) {
    findings.at(
        form.place(),
        at ->
            SlipwayFileProblems.coveredForm(
                at, text(form), before.text("name"), before.text("form")));
  }

  private static String text(Node node) {
    return node.text().orElseThrow();
  }
}
