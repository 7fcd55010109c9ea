package dev.slipway.adapter.config.slipway;

import static dev.slipway.adapter.config.shape.Key.key;
import static dev.slipway.adapter.config.shape.Key.section;

import dev.slipway.adapter.config.shape.Count;
import dev.slipway.adapter.config.shape.Key;
import dev.slipway.adapter.config.shape.Many;
import dev.slipway.adapter.config.shape.OrNone;
import dev.slipway.adapter.config.shape.Switch;
import dev.slipway.adapter.config.shape.Words;
import dev.slipway.model.flow.PromotionPolicy;
import dev.slipway.model.flow.ReleasePrPolicy;
import dev.slipway.model.flow.SyncPolicy;

/** The settings of branches, and of the pull requests between them. */
final class BranchTable {

  static final Key BRANCHES =
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

  static final Key CUT =
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

  static final Key RELEASE_PR =
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

  static final Key PROMOTION =
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

  static final Key SYNC =
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

  private BranchTable() {}
}
