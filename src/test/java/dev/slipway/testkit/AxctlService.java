package dev.slipway.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the example of axctl asks, answered well. */
public final class AxctlService {

  /** The checks of its target {@code release}, in order. */
  public static final List<String> CHECKS =
      List.of(
          "auth.whoami",
          "spaces.list",
          "spaces.get",
          "spaces.members",
          "agents.list",
          "tasks.list",
          "context.list",
          "messages.list");

  private AxctlService() {}

  /** The example's configuration. */
  public static String config() {
    try {
      return Files.readString(Path.of("docs/examples/axctl/slipway.yml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A server that answers for one space. */
  public static StubServer start(String space) {
    return answering(StubServer.start(), space);
  }

  /** A server that was started otherwise, and answers for one space. */
  public static StubServer answering(StubServer server, String space) {
    String own = "/api/v1/spaces/" + space;
    return server
        .on("/api/v1/me", json("{'principal_type': 'user', 'username': 'ada'}"))
        .on("/api/v1/spaces", json("{'spaces': [{'id': '" + space + "'}]}"))
        .on(own, json("{'id': '" + space + "'}"))
        .on(own + "/members", json("{'members': [{'id': 'a'}, {'id': 'b'}]}"))
        .on("/api/v1/agents", json("{'agents': []}"))
        .on("/api/v1/tasks", json("{'tasks': [{'id': 't'}], 'total': 41}"))
        .on("/api/v1/context", json("{'items': []}"))
        .on("/api/v1/messages", json("{'messages': []}"));
  }

  private static StubReply json(String text) {
    return StubReply.json(text.replace('\'', '"'));
  }
}
