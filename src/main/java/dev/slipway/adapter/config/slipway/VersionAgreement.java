package dev.slipway.adapter.config.slipway;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.model.flow.VersionForm;
import dev.slipway.model.flow.VersionPolicy.Scheme;
import dev.slipway.model.problem.SlipwayFileProblems;
import java.util.List;

/** Finds classes of versions that no version can be of. */
final class VersionAgreement {

  private VersionAgreement() {}

  static void check(Values version, Findings findings) {
    List<Values> classes = version.list("classes");
    Names names = new Names(findings);
    names.mustDiffer(classes.stream().map(kind -> kind.node("name")).toList(), "a class");
    for (int i = 0; i < classes.size(); i++) {
      Node form = classes.get(i).node("form");
      checkScheme(form, version, findings);
      classes.subList(0, i).stream()
          .filter(before -> form(before.node("form")).covers(form(form)))
          .findFirst()
          .ifPresent(before -> tellCovered(form, before, findings));
    }
  }

  private static void checkScheme(Node form, Values version, Findings findings) {
    Scheme scheme = version.word("scheme", Scheme.class);
    if (!form(form).isOf(scheme.notation())) {
      findings.at(
          Values.placeOf(form, version.node("scheme")),
          at ->
              scheme == Scheme.SEMVER
                  ? SlipwayFileProblems.notSemver(at, text(form))
                  : SlipwayFileProblems.notPep440(at, text(form)));
    }
  }

  private static void tellCovered(Node form, Values before, Findings findings) {
    findings.at(
        form.place(),
        at ->
            SlipwayFileProblems.coveredForm(
                at, text(form), before.text("name"), before.text("form")));
  }

  private static VersionForm form(Node node) {
    return VersionForm.of(text(node));
  }

  private static String text(Node node) {
    return node.text().orElseThrow();
  }
}
