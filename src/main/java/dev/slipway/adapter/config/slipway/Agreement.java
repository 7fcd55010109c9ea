package dev.slipway.adapter.config.slipway;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.model.Snapshot;
import dev.slipway.model.flow.TagPolicy.Signing;
import dev.slipway.model.flow.Template;
import dev.slipway.model.problem.SlipwayFileProblems;
import java.util.List;
import java.util.Set;

/** Finds values of a flow that are right by themselves, and not together. */
final class Agreement {

  private final Values file;
  private final Names names;
  private final Findings findings;

  private Agreement(Values file, Findings findings) {
    this.file = file;
    this.names = new Names(findings);
    this.findings = findings;
  }

  /**
   * @param files what the file may point to
   */
  static void check(Values file, Snapshot files, Findings findings) {
    Agreement agreement = new Agreement(file, findings);
    agreement.checkBranches();
    agreement.checkApprovals();
    agreement.checkSigning();
    agreement.checkSync();
    VersionAgreement.check(file.values("version"), findings);
    new ChannelAgreement(file, findings).check();
    new QaAgreement(file, files, findings).check();
  }

  /** A branch that is always there must not look like one that comes and goes. */
  private void checkBranches() {
    Values branches = file.values("branches");
    Template release = branches.template("release");
    for (String role : List.of("integration", "production")) {
      if (release.match(branches.text(role)).isPresent()) {
        findings.at(
            Values.placeOf(branches.node(role), branches.node("release")),
            at -> SlipwayFileProblems.takenForRelease(at, branches.text(role), release.text()));
      }
    }
  }

  private void checkApprovals() {
    Set<String> known = file.named("approvals").keySet();
    Values tag = file.values("tag");
    names.mustBeKnown(tag.node("approval"), "an approval", known);
    for (Values kind : file.values("version").list("classes")) {
      names.mustBeKnown(kind.node("approval"), "an approval", known);
    }
    file.named("approvals").values().forEach(this::checkLines);
  }

  private void checkLines(Values approval) {
    Values tag = file.values("tag");
    if (!tag.flag("annotated") && !approval.texts("tagLines").isEmpty()) {
      findings.at(
          Values.placeOf(approval.node("tagLines"), tag.node("annotated")),
          SlipwayFileProblems::linesWithoutMessage);
    }
    for (Node line : approval.items("tagLines")) {
      new Template(line.text().orElseThrow())
          .places().stream()
              .filter(place -> place.equals("issue") || place.equals("reason"))
              .filter(place -> !approval.text(place).equals("required"))
              .forEach(
                  place ->
                      findings.at(
                          Values.placeOf(line, approval.node(place)),
                          at -> SlipwayFileProblems.perhapsEmpty(at, place)));
    }
  }

  /** A tag without a message is a name, and a name cannot be signed. */
  private void checkSigning() {
    Values tag = file.values("tag");
    if (!tag.flag("annotated") && tag.word("sign", Signing.class) == Signing.REQUIRED) {
      findings.at(
          Values.placeOf(tag.node("sign"), tag.node("annotated")), SlipwayFileProblems::signedName);
    }
  }

  private void checkSync() {
    Values sync = file.values("sync");
    if (sync.text("mode").equals("paths") && sync.texts("paths").isEmpty()) {
      findings.at(
          Values.placeOf(sync.node("mode"), sync.node("paths")), SlipwayFileProblems::noSyncPaths);
    }
  }
}
