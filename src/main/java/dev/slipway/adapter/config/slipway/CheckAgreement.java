package dev.slipway.adapter.config.slipway;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.JsonTree;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.adapter.config.tree.SourceText;
import dev.slipway.model.Snapshot;
import dev.slipway.model.problem.QaFileProblems;
import dev.slipway.model.problem.SlipwayFileProblems;
import dev.slipway.model.qa.SecretName;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds what does not go together in one check. */
final class CheckAgreement {

  private final Values check;
  private final Values expect;
  private final Snapshot files;
  private final Findings findings;

  CheckAgreement(Values check, Snapshot files, Findings findings) {
    this.check = check;
    this.expect = check.values("expect");
    this.files = files;
    this.findings = findings;
  }

  void check() {
    List<String> deeds = Deeds.of(check);
    if (deeds.size() == 1) {
      checkSettings(deeds.get(0));
      checkWrite(deeds.get(0));
    } else {
      findings.at(
          check.fields().place(),
          at -> SlipwayFileProblems.notOneDeed(at, check.text("name"), deeds, Deeds.ALL));
    }
    Headers.check(check, findings);
    Queries.check(check, findings);
    Known.checkTaken(check, "capture", findings);
    paths().forEach(path -> JsonPaths.check(path, findings));
    check.items("comparable").forEach(this::checkComparable);
    expect.fields().value("schema").ifPresent(this::checkSchema);
  }

  private void checkSettings(String deed) {
    checkSettings(check, Deeds.OF_CHECK, deed);
    checkSettings(expect, Deeds.OF_EXPECTATION, deed);
  }

  private void checkSettings(Values block, Map<String, List<String>> settings, String deed) {
    settings.forEach(
        (key, deeds) ->
            block
                .fields()
                .value(key)
                .filter(value -> !deeds.contains(deed) && !isUsual(key, value))
                .ifPresent(
                    value ->
                        findings.at(
                            value.place(), at -> QaFileProblems.notForDeed(at, key, deed, deeds))));
  }

  /** Whether it says what counts without it too, as every value of an effective file may. */
  private static boolean isUsual(String name, Node value) {
    return CheckTable.CHECK.keys().stream()
        .filter(key -> key.name().equals(name))
        .flatMap(key -> key.otherwise().stream())
        .anyMatch(usual -> JsonText.of(usual).equals(JsonText.of(value)));
  }

  private void checkWrite(String deed) {
    if (check.flag("write")) {
      return;
    }
    if (Deeds.CHANGES.contains(deed)) {
      findings.at(
          check.node(deed).place(),
          at -> QaFileProblems.changesUnasked(at, check.text("name"), deed));
    } else if (check.has("cleanup")) {
      findings.at(check.node("cleanup").place(), QaFileProblems::cleanupOfNothing);
    }
  }

  private Stream<Node> paths() {
    return Stream.of(
            Stream.of("json", "types", "least").filter(expect::has).map(expect::keys),
            Stream.of("capture").map(key -> List.copyOf(check.nodes(key).values())),
            Stream.of("comparable").map(check::items))
        .flatMap(lists -> lists)
        .flatMap(List::stream);
  }

  /**
   * Secrets are shown as the same three stars, so that no difference would be seen. What lies
   * within each other would be kept once for every depth.
   */
  private void checkComparable(Node path) {
    String text = path.text().orElseThrow();
    if (SecretName.isIn(text)) {
      findings.at(path.place(), at -> QaFileProblems.secretComparable(at, text));
    }
    if (JsonPaths.isDeep(text)) {
      findings.at(path.place(), at -> QaFileProblems.deepComparable(at, text));
    }
  }

  private void checkSchema(Node path) {
    String text = path.text().orElseThrow();
    SourceText.find(files, text)
        .ifPresentOrElse(
            source -> JsonTree.read(source, findings),
            () -> findings.at(path.place(), at -> QaFileProblems.noSchema(at, text)));
  }
}
