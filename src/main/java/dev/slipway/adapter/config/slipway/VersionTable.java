package dev.slipway.adapter.config.slipway;

import static dev.slipway.adapter.config.shape.Key.key;
import static dev.slipway.adapter.config.shape.Key.section;

import dev.slipway.adapter.config.shape.Block;
import dev.slipway.adapter.config.shape.Key;
import dev.slipway.adapter.config.shape.Many;
import dev.slipway.adapter.config.shape.Named;
import dev.slipway.adapter.config.shape.OrNone;
import dev.slipway.adapter.config.shape.Switch;
import dev.slipway.adapter.config.shape.Words;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.adapter.config.tree.Node.Field;
import dev.slipway.adapter.config.tree.Node.Fields;
import dev.slipway.adapter.config.tree.Node.Items;
import dev.slipway.adapter.config.tree.Node.Text;
import dev.slipway.model.flow.ApprovalRule;
import dev.slipway.model.flow.TagPolicy;
import dev.slipway.model.flow.VersionClass;
import dev.slipway.model.flow.VersionPolicy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The settings of versions, of who must agree to them, and of their tags. */
final class VersionTable {

  private static final Block CLASS =
      Block.of(
          key("name", Forms.NAME, "Its name, for people.").must(),
          key(
                  "form",
                  Forms.VERSION_FORM,
                  "X, Y, Z and N stand for numbers, all else for itself: X.Y.Z-rc.N.")
              .must(),
          key(
                  "approval",
                  new OrNone(Forms.NAME),
                  "The approval that such a version needs; one of 'approvals'.")
              .or("none"),
          key(
                  "cuts",
                  Words.of(VersionClass.Cuts.class),
                  "What its cut makes: a release branch, or a version line with its tag.")
              .or("branch"));

  static final Key VERSION =
      section(
          "version",
          "Which versions there may be.",
          key(
                  "source",
                  Words.of(VersionPolicy.Source.class),
                  "What the next version comes from: the commits, an exact number that somebody"
                      + " gives, a word such as 'minor', or the tags.")
              .or("commits"),
          key(
                  "scheme",
                  Words.of(VersionPolicy.Scheme.class),
                  "How versions are spelled and ordered: 1.4.0-rc.2 or 1.4.0rc2.")
              .or("semver"),
          key(
                  "classes",
                  Many.some(CLASS),
                  "The kinds of versions. The first whose form fits counts; a version that none fits"
                      + " is refused.")
              .or(oneClass("stable", "X.Y.Z")));

  static final Key APPROVALS =
      key(
              "approvals",
              new Named(
                  Forms.NAME,
                  Block.of(
                      key(
                              "by",
                              Words.of(ApprovalRule.By.class),
                              "'human': the operator, recorded. 'platform': the platform, which must"
                                  + " prove that somebody reviews.")
                          .or("human"),
                      key("confirm", new OrNone(Forms.ofVersion(Forms.LINE)), "What a human types.")
                          .or("none"),
                      key(
                              "issue",
                              Words.of("optional", "required"),
                              "Whether an issue must be named.")
                          .or("optional"),
                      key(
                              "reason",
                              Words.of("optional", "required"),
                              "Whether a reason must be given.")
                          .or("optional"),
                      key(
                              "gate",
                              new OrNone(Forms.LINE),
                              "The platform's gate; 'none' for the approval's own name.")
                          .or("none"),
                      key(
                              "tagLines",
                              Many.of(Forms.ofVersion(Forms.LINE, "issue", "reason")),
                              "Whole lines that it leaves in the tag.")
                          .orItems())),
              "What a human or the platform must say yes to, by name.")
          .orNothing();

  static final Key TAG =
      section(
          "tag",
          "How releases are tagged.",
          key(
                  "by",
                  Words.of(TagPolicy.By.class),
                  "'merge': 'slipway release', once the release pull request is merged. 'command':"
                      + " 'slipway tag'. 'line-cut': the cut of a version line, and 'slipway tag' for"
                      + " what comes later on the line.")
              .or("merge"),
          key(
              "name",
              Forms.ofVersion(Forms.TAG).needing("version"),
              "What release-please-config.json makes of tags, said once more: a problem where the two"
                  + " differ."),
          key("annotated", new Switch(), "Whether a tag has a message.").or(true),
          key(
                  "message",
                  Forms.ofVersion(Forms.LINE, "tag"),
                  "First line of an annotated tag's message.")
              .or("Release {tag}"),
          key(
                  "reachableFrom",
                  Many.oneOrMore(Forms.BRANCH),
                  "Branches of which one must contain the tagged commit; none: production, or the"
                      + " version's line.")
              .orItems(),
          key(
                  "sign",
                  Words.of(TagPolicy.Signing.class),
                  "'auto': where git is set up to sign tags. 'required': without a key there is no"
                      + " tag.")
              .or("auto"),
          key(
                  "approval",
                  new OrNone(Forms.NAME),
                  "The approval that a tag needs; one of 'approvals'.")
              .or("none"));

  private VersionTable() {}

  private static Node oneClass(String name, String form) {
    Map<String, Field> only = new LinkedHashMap<>();
    only.put("name", text(name));
    only.put("form", text(form));
    return new Items(Key.DEFAULT, List.of(new Fields(Key.DEFAULT, only)));
  }

  private static Field text(String text) {
    return new Field(Key.DEFAULT, new Text(Key.DEFAULT, text));
  }
}
