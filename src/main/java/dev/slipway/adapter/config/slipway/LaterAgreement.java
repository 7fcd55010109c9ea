package dev.slipway.adapter.config.slipway;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.model.problem.SlipwayFileProblems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds values of channels and checks that are right by themselves, and not together. */
final class LaterAgreement {

  private final Values file;
  private final Names names;
  private final Findings findings;

  LaterAgreement(Values file, Findings findings) {
    this.file = file;
    this.names = new Names(findings);
    this.findings = findings;
  }

  void check() {
    checkChannels(file.list("channels"));
    if (file.has("qa")) {
      file.values("qa").lists("targets").values().forEach(this::checkTarget);
    }
    file.list("requires").forEach(this::checkVerdict);
  }

  private void checkChannels(List<Values> channels) {
    List<Node> ids = channels.stream().map(channel -> channel.node("id")).toList();
    names.mustDiffer(ids, "a channel");
    Set<String> known = new HashSet<>();
    ids.forEach(id -> known.add(id.text().orElseThrow()));
    Map<String, List<String>> after = new HashMap<>();
    for (Values channel : channels) {
      after.put(channel.text("id"), channel.texts("after"));
      channel.items("after").forEach(id -> names.mustBeKnown(id, "a channel", known));
      names.mustBeKnown(channel.node("approval"), "an approval", file.named("approvals").keySet());
      checkClasses(channel);
    }
    channels.stream()
        .filter(channel -> Order.isBefore(channel.text("id"), channel.text("id"), after))
        .forEach(this::tellCircle);
  }

  private void tellCircle(Values channel) {
    findings.at(
        channel.node("after").place(),
        at -> SlipwayFileProblems.afterItself(at, channel.text("id")));
  }

  private void checkClasses(Values channel) {
    List<String> classes =
        file.values("version").list("classes").stream().map(kind -> kind.text("name")).toList();
    if (channel.has("prerelease")) {
      channel
          .items("prerelease")
          .forEach(name -> names.mustBeKnown(name, "a class of versions", classes));
    }
    if (channel.has("distTag")) {
      channel
          .keys("distTag")
          .forEach(name -> names.mustBeKnown(name, "a class of versions", classes));
    }
  }

  private void checkTarget(List<Values> checks) {
    names.mustDiffer(checks.stream().map(check -> check.node("name")).toList(), "a check");
    for (Values check : checks) {
      List<String> deeds = QaTable.DEEDS.stream().filter(check::has).toList();
      if (deeds.size() != 1) {
        findings.at(
            check.fields().place(),
            at -> SlipwayFileProblems.notOneDeed(at, check.text("name"), deeds, QaTable.DEEDS));
      }
    }
  }

  private void checkVerdict(Values verdict) {
    Set<String> targets = file.has("qa") ? file.values("qa").lists("targets").keySet() : Set.of();
    names.mustBeKnown(verdict.node("qa"), "a target of 'qa'", targets);
    Set<String> environments = file.named("environments").keySet();
    verdict.items("envs").forEach(env -> names.mustBeKnown(env, "an environment", environments));
  }
}
