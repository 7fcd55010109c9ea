package dev.slipway.adapter.config.slipway;

import static dev.slipway.adapter.config.shape.Key.key;

import dev.slipway.adapter.config.shape.Anything;
import dev.slipway.adapter.config.shape.Block;
import dev.slipway.adapter.config.shape.Count;
import dev.slipway.adapter.config.shape.Form;
import dev.slipway.adapter.config.shape.Key;
import dev.slipway.adapter.config.shape.Named;
import dev.slipway.adapter.config.shape.Shape;

/** The settings of what checks run against, those of a repository and those of a person. */
final class EnvironmentTable {

  private static final Form HEADER = new Form("a header", "Accept", "[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  static final Shape HEADERS = new Named(HEADER, Forms.LINE);

  private static final Form BASE_URL =
      new Form(
          "an http address",
          "https://dev.example.com",
          "https?://[^\\s/?#@{}|\\\\^\"<>`]+(/[^\\s?#{}|\\\\^\"<>`]*)?");

  private static final Form MACHINE_PATH =
      new Form(
          "a path from the root of the machine", "/etc/ssl/own-ca.pem", "/[^\\u0000-\\u001f]+");

  static final Key OF_REPOSITORY = environments(Forms.PATH);

  /** What a person's own file may hold. */
  static final Block OF_PERSON = Block.of(environments(MACHINE_PATH));

  private EnvironmentTable() {}

  private static Key environments(Form pathOfCertificates) {
    return key(
        "environments",
        new Named(
            Forms.NAME,
            Block.of(
                key("baseUrl", BASE_URL, "Where it is; without it, only the machine knows."),
                ChannelTable.TOKEN,
                key(
                    "ca",
                    pathOfCertificates,
                    "A file with certificates to trust besides the usual ones, as PEM."),
                key(
                    "headers",
                    HEADERS,
                    "Headers of every request. `${token}` stands for the token; where none names"
                        + " it, it goes into `Authorization: Bearer`."),
                key("vars", new Named(Forms.NAME, new Anything()), "What `${name}` in a check is."),
                key("concurrency", new Count(1, 64), "Most requests at a time.").or(4))),
        "What checks run against, by name.");
  }
}
