package dev.slipway.adapter.config.slipway;

import static dev.slipway.adapter.config.shape.Key.key;
import static dev.slipway.adapter.config.shape.Key.section;

import dev.slipway.adapter.config.shape.Anything;
import dev.slipway.adapter.config.shape.Block;
import dev.slipway.adapter.config.shape.Count;
import dev.slipway.adapter.config.shape.Form;
import dev.slipway.adapter.config.shape.Json;
import dev.slipway.adapter.config.shape.Key;
import dev.slipway.adapter.config.shape.Many;
import dev.slipway.adapter.config.shape.Named;
import dev.slipway.adapter.config.shape.Switch;
import dev.slipway.adapter.config.shape.Words;
import dev.slipway.model.qa.Ask;

/** The settings of one check. {@link Deeds} says which of them go with what it does. */
final class CheckTable {

  /** Braces belong to names. */
  private static final String URL_TEXT = "[^\\u0000-\\u0020\\u007f#{}|\\\\^\"<>`]*";

  /** Two slashes would begin another host's address. */
  private static final Form REQUEST =
      new Form(
          "a path below the base URL",
          "/api/v1/me",
          "/(?!/)" + URL_TEXT + "(\\$\\{[^{}\"\\s]*\\}" + URL_TEXT + "){0,50}");

  private static final String PORT =
      "([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])";

  private static final Form ADDRESS =
      new Form(
          "a host and port", "example.com:443", "[^\\s/@]+:(" + PORT + "|\\$\\{[^{}\"\\s]+\\})");

  private static final Form PARAMETER =
      new Form("the name of a parameter", "limit", "[^\\u0000-\\u0020\\u007f=&#]+");

  private static final Key EXPECT =
      section(
          "expect",
          "What is right.",
          key(
              "status",
              new Many(new Count(100, 599), true, true),
              "The status, or several that are right; without it, any of 200 to 299."),
          key("json", new Named(Forms.JSON_PATH, new Json()), "Values, by JSONPath."),
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
          key("headers", EnvironmentTable.HEADERS, "Headers of the answer."),
          key("schema", Forms.PATH, "A file with a JSON Schema of the body."),
          key("exit", new Count(0, 255), "The exit status of a command; without it, 0."),
          key("within", Forms.DURATION, "Longest time it may take."),
          key("validFor", Forms.DURATION, "Shortest time a certificate must still be valid."));

  static final Block CHECK =
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
          key("tls", ADDRESS, "A host and port with a certificate that must be right."),
          key("query", new Named(PARAMETER, new Anything()), "Parameters of the request."),
          key("headers", EnvironmentTable.HEADERS, "Headers of the request."),
          key(
              "body",
              new Json(),
              "Body of the request: a text is sent as it is, all else as JSON."),
          key(
                  "redirects",
                  Words.of(Ask.Redirects.class),
                  "Where an answer may send the request on to.")
              .or("same-host"),
          key("env", Many.of(Forms.VARIABLE), "Environment variables that a program may see.")
              .orItems(),
          key(
                  "write",
                  new Switch(),
                  "Whether it changes something, and so runs only with `--write`.")
              .or(false),
          key(
              "cleanup",
              REQUEST,
              "A path to delete afterwards, whatever happened; it may name what this check"
                  + " captures."),
          EXPECT,
          key(
              "capture",
              new Named(Forms.NAME, Forms.JSON_PATH),
              "Values for later checks, by JSONPath; the check fails where one is not there."),
          key(
                  "comparable",
                  Many.of(Forms.JSON_PATH),
                  "What must be the same everywhere, by JSONPaths without `..`.")
              .orItems(),
          key("timeout", Forms.DURATION, "Longest wait for an answer.").or("30s"),
          key(
                  "retries",
                  new Count(0, 99),
                  "How often it is tried again when there was no answer, or a 429 or 5xx.")
              .or(0));

  private CheckTable() {}
}
