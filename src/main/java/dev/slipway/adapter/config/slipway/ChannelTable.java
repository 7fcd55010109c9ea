package dev.slipway.adapter.config.slipway;

import static dev.slipway.adapter.config.shape.Key.key;
import static dev.slipway.adapter.config.shape.Key.section;

import dev.slipway.adapter.config.shape.Block;
import dev.slipway.adapter.config.shape.Brief;
import dev.slipway.adapter.config.shape.Count;
import dev.slipway.adapter.config.shape.Key;
import dev.slipway.adapter.config.shape.Kinds;
import dev.slipway.adapter.config.shape.Many;
import dev.slipway.adapter.config.shape.Named;
import dev.slipway.adapter.config.shape.OrNone;
import dev.slipway.adapter.config.shape.Shape;
import dev.slipway.adapter.config.shape.Switch;
import dev.slipway.adapter.config.shape.Words;
import java.util.List;
import java.util.Map;

/** The settings of what is built, and of where it goes. */
final class ChannelTable {

  /** A program and its arguments; no shell reads it. */
  static final Shape COMMAND =
      Many.some(Forms.ofVersion(Forms.TEXT, "tag", "artifact", "package", "channel"));

  private static final Shape VARIABLES = Many.of(Forms.VARIABLE);

  /** A secret is named, and never written. */
  static final Key TOKEN =
      key(
          "token",
          Block.of(key("env", Forms.VARIABLE, "The environment variable that holds it.").must()),
          "Where the secret is.");

  private static final Key BUILD =
      key(
          "build",
          Block.of(
              key("run", Many.some(COMMAND), "Argument lists, in order; no shell reads them.")
                  .must(),
              key(
                      "artifacts",
                      Many.some(
                          new Brief(
                              "path",
                              Block.of(
                                  key("path", Forms.GLOB, "Its path or glob.").must(),
                                  key("name", Forms.NAME, "How channels call it."),
                                  key(
                                          "entries",
                                          Many.of(Forms.PATH),
                                          "Paths that must be inside it.")
                                      .orItems()))),
                      "What comes of it.")
                  .must(),
              key("env", VARIABLES, "Environment variables that it may see.").orItems(),
              key("timeout", Forms.DURATION, "Longest time of one command.").or("1h")),
          "How the artifacts are built, once.");

  private static final List<Key> OF_ALL =
      List.of(
          key("id", Forms.NAME, "Its name.").must(),
          key("after", Many.oneOrMore(Forms.NAME), "Channels that come before it.").orItems(),
          key("optional", new Switch(), "Whether its failure is only told.").or(false),
          key("rehearsal", new Switch(), "Whether only rehearsals go there.").or(false),
          key("approval", new OrNone(Forms.NAME), "The approval that it needs; one of 'approvals'.")
              .or("none"),
          key("artifacts", Many.oneOrMore(Forms.GLOB), "Which artifacts go there; none: all.")
              .orItems(),
          key("env", VARIABLES, "Environment variables that it may see.").orItems(),
          section(
              "verify",
              "How it is looked at afterwards.",
              key(
                      "level",
                      Words.of("listed", "bytes", "installed"),
                      "Whether it is listed; also, whether its bytes are right; also, whether it can"
                          + " be installed.")
                  .or("bytes"),
              key("attempts", new Count(1, 999), "How often it is looked for.").or(12),
              key("every", Forms.DURATION, "How long between.").or("30s"),
              key("run", COMMAND, "A smoke command of what was installed.")));

  private static final Map<String, List<Key>> OF_ONE =
      Map.of(
          "npm",
          List.of(
              key("package", Forms.LINE, "The package's name.").must(),
              key(
                      "distTag",
                      new Named(Forms.NAME, Forms.NAME),
                      "The dist-tag of each class of versions; 'latest' where none is named.")
                  .orNothing(),
              key("access", Words.of("public", "restricted"), "Who may install it.").or("public"),
              provenance()),
          "pypi",
          List.of(
              key(
                  "package",
                  Forms.NAME,
                  "The project's name; as the artifact has it, where none is said."),
              key("repository", Forms.URL, "Where files are uploaded.")
                  .or("https://upload.pypi.org/legacy/"),
              login()),
          "maven",
          List.of(
              key("repository", Forms.URL, "The repository.").must(),
              key("package", Forms.LINE, "group:artifact.").must(),
              TOKEN),
          "central",
          List.of(
              key("package", Forms.LINE, "group:artifact.").must(),
              key("publishing", Words.of("user-managed", "automatic"), "Who releases an upload.")
                  .or("user-managed"),
              TOKEN),
          "helm",
          List.of(
              key("chart", Forms.PATH, "The chart's folder.").must(),
              key("branch", new OrNone(Forms.BRANCH), "The branch that holds the index.")
                  .or("gh-pages"),
              key("repository", Forms.LINE, "Its address: https://… or oci://….").must(),
              TOKEN),
          "oci",
          List.of(
              key("repository", Forms.LINE, "The repository, with its host.").must(),
              key("tags", Many.oneOrMore(Forms.ofVersion(Forms.LINE)), "What names the digest.")
                  .orItems("{version}"),
              TOKEN),
          "release",
          List.of(
              key("title", Forms.ofVersion(Forms.LINE, "tag"), "Its title.").or("{tag}"),
              key("assets", Many.of(Forms.GLOB), "Files besides the artifacts.").orItems(),
              key("prerelease", Many.of(Forms.NAME), "Classes of versions that are pre-releases.")
                  .orItems(),
              key("latest", new Switch(), "Whether a stable one becomes the latest.").or(true)),
          "command",
          List.of(
              key("run", COMMAND, "What publishes.").must(),
              key("probe", COMMAND, "What tells, by exit 0, that it is there already."),
              key("tolerate", Many.of(Forms.LINE), "Messages of a failure that is none.").orItems(),
              key("reversible", new Switch(), "Whether it can be taken back.").or(false),
              TOKEN));

  static final Kinds CHANNEL = new Kinds("type", "What kind of place it is.", OF_ALL, OF_ONE);

  static final List<Key> KEYS =
      List.of(
          BUILD, key("channels", Many.of(CHANNEL), "Where the artifacts are published, in order."));

  private ChannelTable() {}

  private static Key provenance() {
    return key(
            "provenance",
            Words.of("auto", "required", "never"),
            "Whether the registry is told how it was built.")
        .or("auto");
  }

  private static Key login() {
    return key("token", TOKEN.shape(), TOKEN.meaning() + " Without it: trusted publishing.");
  }
}
