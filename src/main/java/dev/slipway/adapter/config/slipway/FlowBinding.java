package dev.slipway.adapter.config.slipway;

import dev.slipway.model.BranchName;
import dev.slipway.model.flow.ApprovalRule;
import dev.slipway.model.flow.BranchRoles;
import dev.slipway.model.flow.ChangelogPolicy;
import dev.slipway.model.flow.CutPolicy;
import dev.slipway.model.flow.FlowConfig;
import dev.slipway.model.flow.LinePolicy;
import dev.slipway.model.flow.PromotionPolicy;
import dev.slipway.model.flow.ReleasePrPolicy;
import dev.slipway.model.flow.SyncPolicy;
import dev.slipway.model.flow.TagPolicy;
import dev.slipway.model.flow.Template;
import dev.slipway.model.flow.VersionClass;
import dev.slipway.model.flow.VersionPolicy;
import java.util.Map;
import java.util.TreeMap;

/** Makes the records of a flow from a file that is complete. */
final class FlowBinding {

  private final Values file;

  private FlowBinding(Values file) {
    this.file = file;
  }

  static FlowConfig of(Values file) {
    return new FlowBinding(file).flow();
  }

  private FlowConfig flow() {
    return new FlowConfig(
        file.text("flow"),
        branches(file.values("branches")),
        cut(file.values("cut")),
        releasePr(file.values("releasePr")),
        promotion(file.values("promotion")),
        version(file.values("version")),
        approvals(file.named("approvals")),
        tag(file.values("tag")),
        new ChangelogPolicy(file.values("changelog").word("source", ChangelogPolicy.Source.class)),
        sync(file.values("sync")),
        new LinePolicy(file.values("lines").perhaps("registry")),
        file.perhaps("authority").map(BranchName::new));
  }

  private static BranchRoles branches(Values values) {
    return new BranchRoles(
        values.branch("integration"),
        values.branch("production"),
        values.template("release"),
        values.template("promotion"),
        values.template("sync"),
        values.template("backport"),
        values.template("line"));
  }

  private static CutPolicy cut(Values values) {
    return new CutPolicy(
        values.count("maxActive"),
        values.duration("maxAge"),
        values.flag("prepare"),
        values.flag("entries"),
        values.flag("contained"));
  }

  private static ReleasePrPolicy releasePr(Values values) {
    return new ReleasePrPolicy(
        values.word("into", ReleasePrPolicy.Into.class),
        values.perhaps("title").map(Template::new),
        values.perhaps("message").map(Template::new),
        values.perhaps("body").map(Template::new));
  }

  private static PromotionPolicy promotion(Values values) {
    return new PromotionPolicy(
        values.word("mode", PromotionPolicy.Mode.class), values.template("title"));
  }

  private static VersionPolicy version(Values values) {
    return new VersionPolicy(
        values.word("source", VersionPolicy.Source.class),
        values.word("scheme", VersionPolicy.Scheme.class),
        values.list("classes").stream().map(FlowBinding::versionClass).toList());
  }

  private static VersionClass versionClass(Values values) {
    return new VersionClass(
        values.text("name"),
        values.text("form"),
        values.perhaps("approval"),
        values.word("cuts", VersionClass.Cuts.class));
  }

  private static Map<String, ApprovalRule> approvals(Map<String, Values> named) {
    Map<String, ApprovalRule> rules = new TreeMap<>();
    named.forEach((name, values) -> rules.put(name, approval(name, values)));
    return rules;
  }

  private static ApprovalRule approval(String name, Values values) {
    return new ApprovalRule(
        name,
        values.word("by", ApprovalRule.By.class),
        values.perhaps("confirm").map(Template::new),
        values.text("issue").equals("required"),
        values.text("reason").equals("required"),
        values.perhaps("gate"),
        values.texts("tagLines").stream().map(Template::new).toList());
  }

  private static TagPolicy tag(Values values) {
    return new TagPolicy(
        values.word("by", TagPolicy.By.class),
        values.flag("annotated"),
        values.template("message"),
        values.texts("reachableFrom").stream().map(BranchName::new).toList(),
        values.word("sign", TagPolicy.Signing.class),
        values.perhaps("approval"));
  }

  private static SyncPolicy sync(Values values) {
    return new SyncPolicy(
        values.word("mode", SyncPolicy.Mode.class),
        values.word("via", SyncPolicy.Via.class),
        values.texts("paths"),
        values.texts("policyFiles"));
  }
}
