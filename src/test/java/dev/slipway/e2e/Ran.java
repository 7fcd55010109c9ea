package dev.slipway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What a process left behind: its exit status, and what it said. */
public record Ran(int status, String out, String err) {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  public Ran succeeds() {
    return ends(0);
  }

  /** No way to end has a stack trace in it. */
  public Ran ends(int expected) {
    assertThat(status).as(out + err).isEqualTo(expected);
    assertThat(out + err).doesNotContain("\tat ").doesNotContain("Exception in thread");
    return this;
  }

  /** The one JSON document on stdout. */
  public JsonNode json() {
    try {
      return JSON.readTree(out);
    } catch (IOException e) {
      throw new UncheckedIOException(out, e);
    }
  }
}
