package dev.slipway.adapter.config.slipway;

import static dev.slipway.adapter.config.shape.Key.key;
import static dev.slipway.adapter.config.shape.Key.section;

import dev.slipway.adapter.config.shape.Anything;
import dev.slipway.adapter.config.shape.Block;
import dev.slipway.adapter.config.shape.Count;
import dev.slipway.adapter.config.shape.Form;
import dev.slipway.adapter.config.shape.Key;
import dev.slipway.adapter.config.shape.Many;
import dev.slipway.adapter.config.shape.Named;
import dev.slipway.adapter.config.shape.Shape;
import dev.slipway.adapter.config.shape.Switch;
import dev.slipway.adapter.config.shape.Words;
import java.util.List;

/** The settings of environments, of the checks that run against them, and of their verdicts. */
final class QaTable {

  /** What a check does; each check has one of them. */
  static final List<String> DEEDS =
      List.of("get", "head", "post", "put", "patch", "delete", "run", "tcp", "tls");

  private static final Form REQUEST = new Form("a path", "/api/v1/me", "/\\S*");

  private static final Form ADDRESS = new Form("a host and port", "example.com:443", "\\S+:[0-9]+");

  private static final Form HEADER = new Form("a header", "Accept", "[A-Za-z0-9-]+");

  private static final Shape HEADERS = new Named(HEADER, Forms.LINE);

  private static final Key EXPECT =
      section(
          "expect",
          "What is right.",
          key("status", new Count(100, 599), "The status."),
          key("json", new Named(Forms.JSON_PATH, new Anything()), "Values, by JSONPath."),
          key(
              "types",
              new Named(
                  Forms.JSON_PATH,
                  Words.of("string", "number", "boolean", "list", "object", "null")),
              "Types, by JSONPath."),
          key(
              "least",
              new Named(Forms.JSON_PATH, new Count(0, 999_999)),
              "Fewest items of lists, by JSONPath."),
          key("headers", HEADERS, "Headers."),
          key("schema", Forms.PATH, "A file with a JSON Schema of the body."),
          key("exit", new Count(0, 255), "The exit status of a command."),
          key("within", Forms.DURATION, "Longest time it may take."),
          key("validFor", Forms.DURATION, "Shortest time a certificate must still be valid."));

  private static final Block CHECK =
      Block.of(
          key("name", Forms.NAME, "Its name.").must(),
          key("get", REQUEST, "A path to read."),
          key("head", REQUEST, "A path of which the headers are read."),
          key("post", REQUEST, "A path to post to."),
          key("put", REQUEST, "A path to put to."),
          key("patch", REQUEST, "A path to patch."),
          key("delete", REQUEST, "A path to delete."),
          key("run", Many.some(Forms.TEXT), "A program and its arguments; no shell reads it."),
          key("tcp", ADDRESS, "A host and port that must answer."),
          key("tls", ADDRESS, "A host and port with a certificate."),
          key("query", new Named(Forms.NAME, Forms.TEXT), "Parameters of the request."),
          key("headers", HEADERS, "Headers of the request."),
          key("body", Forms.TEXT, "Body of the request."),
          key(
                  "redirects",
                  Words.of("none", "same-host", "any"),
                  "Where an answer may send the request on to.")
              .or("same-host"),
          key("env", Many.of(Forms.VARIABLE), "Environment variables that a program may see.")
              .orItems(),
          key("write", new Switch(), "Whether it runs only with --write.").or(false),
          key("cleanup", REQUEST, "A path to delete afterwards, whatever happened."),
          EXPECT,
          key("capture", new Named(Forms.NAME, Forms.JSON_PATH), "Values for later checks."),
          key("comparable", Many.of(Forms.JSON_PATH), "What must be the same everywhere.")
              .orItems(),
          key("timeout", Forms.DURATION, "Longest wait for an answer.").or("30s"),
          key("retries", new Count(0, 99), "How often it is tried again.").or(0));

  private static final Block DRIFT =
      Block.of(
          key(
              "severity",
              new Named(
                  new Form("a drift rule", "D1", "D[1-6]"), Words.of("error", "warning", "info")),
              "How bad each kind of difference is."),
          key(
                  "allow",
                  Many.of(
                      Block.of(
                          key("check", Forms.NAME, "The check.").must(),
                          key("path", Forms.JSON_PATH, "What differs; all, where it is not said."),
                          key("reason", Forms.LINE, "Why.").must(),
                          key("until", Forms.DATE, "The last day.").must())),
                  "Differences that are known.")
              .orItems());

  private static final Block ENVIRONMENT =
      Block.of(
          key("baseUrl", Forms.URL, "Where it is; without it, only the machine knows."),
          ChannelTable.TOKEN,
          key("ca", Forms.PATH, "A file with the certificates of its own authority."),
          key("headers", HEADERS, "Headers of every request."),
          key("vars", new Named(Forms.NAME, new Anything()), "Values that checks name."),
          key("concurrency", new Count(1, 64), "Most requests at a time.").or(4));

  static final List<Key> KEYS =
      List.of(
          key("environments", new Named(Forms.NAME, ENVIRONMENT), "What checks run against."),
          key(
              "qa",
              Block.of(
                  key(
                          "targets",
                          new Named(Forms.NAME, Many.some(CHECK)),
                          "Checks, in order, by what they are asked for.")
                      .must(),
                  key("drift", DRIFT, "How environments are compared."),
                  key("timeout", Forms.DURATION, "Longest time of all checks of one environment.")
                      .or("5m"),
                  key("artifacts", Forms.PATH, "The folder of verdicts.")
                      .or("operator-qa-artifacts")),
              "The gates of the operator."),
          key(
              "requires",
              Many.of(
                  Block.of(
                      key("qa", Forms.NAME, "The target.").must(),
                      key("envs", Many.some(Forms.NAME), "The environments.").must(),
                      key("maxAge", Forms.DURATION, "How old a verdict may be.").or("24h"),
                      key("sameTree", new Switch(), "Whether it must be of the same files.")
                          .or(true),
                      key(
                              "before",
                              new Many(Words.of("promote", "tag", "publish"), true, true),
                              "Which steps ask for it.")
                          .orItems("promote"))),
              "Verdicts that steps ask for."));

  private QaTable() {}
}
