package dev.slipway.adapter.config.slipway;

import static dev.slipway.adapter.config.shape.Key.key;
import static dev.slipway.adapter.config.shape.Key.section;

import dev.slipway.adapter.config.shape.Block;
import dev.slipway.adapter.config.shape.Form;
import dev.slipway.adapter.config.shape.Key;
import dev.slipway.adapter.config.shape.Many;
import dev.slipway.adapter.config.shape.Named;
import dev.slipway.adapter.config.shape.Switch;
import dev.slipway.adapter.config.shape.Words;
import dev.slipway.model.qa.QaConfig;
import dev.slipway.model.qa.Severity;
import dev.slipway.model.qa.VerdictRule;
import java.util.List;

/** The settings of an operator's gates: what is checked, compared, and demanded. */
final class QaTable {

  private static final Key DRIFT =
      section(
          "drift",
          "How environments are compared.",
          key(
              "severity",
              new Named(new Form("a drift rule", "D1", "D[1-6]"), Words.of(Severity.class)),
              "How bad each kind of difference is. Only an error fails; `D6` is `info` where"
                  + " nothing is said, the others are `error`."),
          key(
                  "allow",
                  Many.of(
                      Block.of(
                          key("check", Forms.NAME, "The check.").must(),
                          key(
                              "path",
                              Forms.JSON_PATH,
                              "Which of its `comparable` values; without it, all of the check."),
                          key("reason", Forms.LINE, "Why.").must(),
                          key("until", Forms.DATE, "The last day, in UTC.").must())),
                  "Differences that are known, and no errors until their day.")
              .orItems());

  static final Key QA =
      key(
          "qa",
          Block.of(
              key(
                      "targets",
                      new Named(Forms.NAME, Many.some(CheckTable.CHECK)),
                      "Checks, in order, by what they are asked for.")
                  .must(),
              DRIFT,
              key("timeout", Forms.DURATION, "Longest time of all checks of one environment.")
                  .or("5m"),
              key("artifacts", Forms.PATH, "The folder of verdicts.").or(QaConfig.USUAL_ARTIFACTS)),
          "The gates of the operator.");

  private static final Key REQUIRES =
      key(
          "requires",
          Many.of(
              Block.of(
                  key("qa", Forms.NAME, "The target.").must(),
                  key(
                          "envs",
                          Many.some(Forms.NAME),
                          "The environments: one that `qa preflight` asked, or several that `qa"
                              + " matrix` compared.")
                      .must(),
                  key("maxAge", Forms.DURATION, "How old a verdict may be.").or("24h"),
                  key("sameTree", new Switch(), "Whether it must be of the same files.").or(true),
                  key(
                          "before",
                          new Many(Words.of(VerdictRule.Before.class), true, true),
                          "Which steps ask for it.")
                      .orItems("promote"))),
          "Verdicts that steps ask for.");

  static final List<Key> KEYS = List.of(EnvironmentTable.OF_REPOSITORY, QA, REQUIRES);

  private QaTable() {}
}
