package dev.slipway.adapter.config.slipway;

import dev.slipway.model.qa.Ask;
import dev.slipway.model.qa.CheckConfig;
import dev.slipway.model.qa.Expectation;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/** Makes the record of a check from what is written of it. */
final class CheckBinding {

  private CheckBinding() {}

  static CheckConfig of(Values check) {
    return new CheckConfig(
        check.text("name"),
        ask(check),
        check.flag("write"),
        check.maybe("cleanup").map(CheckBinding::cleanup),
        expectation(check.values("expect")),
        check.strings("capture"),
        check.texts("comparable"),
        check.duration("timeout").orElseThrow(),
        check.count("retries").orElseThrow());
  }

  private static Ask ask(Values check) {
    String deed = Deeds.of(check).get(0);
    return switch (deed) {
      case "run" -> new Ask.Program(check.texts("run"), check.texts("env"));
      case "tcp" -> new Ask.Connect(check.text("tcp"));
      case "tls" -> new Ask.Handshake(check.text("tls"));
      default -> request(deed.toUpperCase(Locale.ROOT), check.text(deed), check);
    };
  }

  private static Ask.Request request(String method, String path, Values check) {
    return new Ask.Request(
        method,
        path,
        check.strings("query"),
        check.strings("headers"),
        check.written("body"),
        check.word("redirects", Ask.Redirects.class));
  }

  private static Ask.Request cleanup(String path) {
    return new Ask.Request(
        "DELETE",
        path,
        new TreeMap<>(),
        new TreeMap<>(),
        Optional.empty(),
        Ask.Redirects.SAME_HOST);
  }

  private static Expectation expectation(Values expect) {
    return new Expectation(
        expect.counts("status"),
        expect.json("json"),
        expect.strings("types"),
        expect.countsByName("least"),
        expect.strings("headers"),
        expect.maybe("schema"),
        expect.maybeCount("exit"),
        expect.maybeDuration("within"),
        expect.maybeDuration("validFor"));
  }
}
