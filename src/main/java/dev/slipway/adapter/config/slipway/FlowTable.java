package dev.slipway.adapter.config.slipway;

import static dev.slipway.adapter.config.shape.Key.key;
import static dev.slipway.adapter.config.shape.Key.section;

import dev.slipway.adapter.config.shape.Block;
import dev.slipway.adapter.config.shape.Count;
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
import dev.slipway.model.flow.ChangelogPolicy;
import dev.slipway.model.flow.PromotionPolicy;
import dev.slipway.model.flow.ReleasePrPolicy;
import dev.slipway.model.flow.SyncPolicy;
import dev.slipway.model.flow.TagPolicy;
import dev.slipway.model.flow.VersionClass;
import dev.slipway.model.flow.VersionPolicy;
import java.util.List;
import java.util.Map;

/** The settings of a flow. */
final class FlowTable {

  private static final Key BRANCHES =
      section(
          "branches",
          "Which branch is for what.",
          key("integration", Forms.BRANCH, "Where normal work lands.").or("main"),
          key("production", Forms.BRANCH, "What tags are reachable from.").or("main"),
          key(
                  "release",
                  Forms.ofVersion(Forms.BRANCH).needing("version"),
                  "Name of a release branch.")
              .or("release/{version}"),
          key(
                  "promotion",
                  Forms.ofVersion(Forms.BRANCH, "production").needing("version"),
                  "Name of a clean branch from production that carries release metadata only.")
              .or("chore/promote-{version}-{production}"),
          key(
                  "sync",
                  Forms.of(Forms.BRANCH, "production", "integration"),
                  "Name of a branch that brings production back into integration.")
              .or("sync/{production}-to-{integration}"),
          key(
                  "backport",
                  Forms.of(Forms.BRANCH, "number", "line").needing("number", "line"),
                  "Name of a branch that brings a fix onto a version line.")
              .or("backport/{number}-to-{line}"),
          key(
                  "line",
                  Forms.of(Forms.BRANCH, "major", "minor").needing("major"),
                  "Name of the branch of a version line.")
              .or("{major}.{minor}"));

  private static final Key CUT =
      section(
          "cut",
          "When a release branch may be cut.",
          key(
                  "maxActive",
                  new OrNone(new Count(1, 999)),
                  "Most release branches at a time; one of a class with an approval does not count.")
              .or("none"),
          key(
                  "maxAge",
                  new OrNone(Forms.DURATION),
                  "Age from which a release branch is late: it is to be given up and cut again.")
              .or("none"),
          key(
                  "prepare",
                  new Switch(),
                  "Whether 'branch' also makes the release commit and opens the pull request.")
              .or(false),
          key("entries", new Switch(), "Whether there must be something to tell of the release.")
              .or(true),
          key(
                  "contained",
                  new Switch(),
                  "Whether the source must contain every release of production.")
              .or(true));

  private static final Key RELEASE_PR =
      section(
          "releasePr",
          "The release pull request of a release branch.",
          key(
                  "into",
                  Words.of(ReleasePrPolicy.Into.class),
                  "'release': into the release branch, from a branch of the tool. 'production': from"
                      + " the release branch into production. 'source': from the release branch into"
                      + " the branch that it was cut from.")
              .or("release"),
          key(
                  "title",
                  new OrNone(Forms.ofVersion(Forms.LINE, "tag", "branch")),
                  "Its title; 'none' for release-please's.")
              .or("none"),
          key(
                  "message",
                  new OrNone(Forms.ofVersion(Forms.TEXT, "tag", "branch")),
                  "Message of the release commit; 'none' for the title.")
              .or("none"),
          key(
                  "body",
                  new OrNone(Forms.ofVersion(Forms.TEXT, "tag", "branch")),
                  "Its text; 'none' for release-please's.")
              .or("none"));

  private static final Key PROMOTION =
      section(
          "promotion",
          "How a release comes into production.",
          key(
                  "mode",
                  Words.of(PromotionPolicy.Mode.class),
                  "'merge': the release branch. 'metadata': the release metadata only, on a clean"
                      + " branch. 'auto': the branch where that merges cleanly into what was tested,"
                      + " else the metadata. 'none': releases are made where they are used.")
              .or("auto"),
          key(
                  "title",
                  Forms.ofVersion(Forms.LINE, "branch", "production"),
                  "Title of the pull request and message of the commit.")
              .or("chore(release): promote {version} to {production}"));

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

  private static final Key VERSION =
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

  private static final Key APPROVALS =
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
          .or(new Fields(Key.DEFAULT, Map.of()));

  private static final Key TAG =
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

  private static final Key SYNC =
      section(
          "sync",
          "How production comes back into integration.",
          key("mode", Words.of(SyncPolicy.Mode.class), "What comes back: nothing, all, or 'paths'.")
              .or("none"),
          key("via", Words.of(SyncPolicy.Via.class), "By a push, or by a pull request.")
              .or("pull-request"),
          key("paths", Many.of(Forms.GLOB), "What comes back in mode 'paths'.").orItems(),
          key(
                  "policyFiles",
                  Many.of(Forms.GLOB),
                  "Files whose change by a sync is shown, and must be confirmed.")
              .orItems("slipway.yml", "release-please-config.json", ".github/**", "CODEOWNERS"));

  /** In the order in which they are printed. */
  static final List<Key> KEYS =
      List.of(
          key(
                  "flow",
                  new Words(Presets.NAMES),
                  "The preset: the values that this file is laid over.")
              .or(Presets.USUAL),
          key(
                  "authority",
                  new OrNone(Forms.BRANCH),
                  "The branch whose slipway.yml decides; 'none' for the default branch.")
              .or("none"),
          BRANCHES,
          CUT,
          RELEASE_PR,
          PROMOTION,
          VERSION,
          APPROVALS,
          TAG,
          section(
              "changelog",
              "Where the words of a release come from.",
              key(
                      "source",
                      Words.of(ChangelogPolicy.Source.class),
                      "'commits'; 'unreleased': the section of that name, written by hand;"
                          + " 'fragments': a file for each piece of news; 'none'.")
                  .or("commits")),
          SYNC,
          section(
              "lines",
              "How version lines are kept.",
              key("registry", new OrNone(Forms.PATH), "The file on production that lists them.")
                  .or("none")));

  private FlowTable() {}

  /** Whether a file says anything of a flow. */
  static boolean isIn(Fields file) {
    return KEYS.stream().anyMatch(key -> file.value(key.name()).isPresent());
  }

  private static Node oneClass(String name, String form) {
    Fields only = new Fields(Key.DEFAULT, Map.of("name", text(name), "form", text(form)));
    return new Items(Key.DEFAULT, List.of(only));
  }

  private static Field text(String text) {
    return new Field(Key.DEFAULT, new Text(Key.DEFAULT, text));
  }
}
