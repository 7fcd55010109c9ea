package dev.slipway.adapter.config.slipway;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.model.problem.SlipwayFileProblems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds values of channels that are right by themselves, and not together. */
final class ChannelAgreement {

  private final Values file;
  private final Names names;
  private final Findings findings;

  ChannelAgreement(Values file, Findings findings) {
    this.file = file;
    this.names = new Names(findings);
    this.findings = findings;
  }

  void check() {
    List<Values> channels = file.list("channels");
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
}
