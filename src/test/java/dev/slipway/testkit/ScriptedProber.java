package dev.slipway.testkit;

import dev.slipway.model.qa.Answer;
import dev.slipway.model.qa.Answer.Cause;
import dev.slipway.model.qa.Ask;
import dev.slipway.model.qa.Environment;
import dev.slipway.port.read.Prober;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Answers by a script, and remembers what it was asked. An answer takes 20 ms, but no time. */
public final class ScriptedProber implements Prober {

  /** What comes back of one question. */
  @FunctionalInterface
  public interface Reply {
    Answer answer();
  }

  private static final Duration TOOK = Duration.ofMillis(20);

  private final Map<String, Deque<Reply>> script = new TreeMap<>();
  private final List<String> asked = new ArrayList<>();
  private final List<Duration> timeouts = new ArrayList<>();

  /**
   * @param ask as in {@code GET /me}
   * @param answers in turn; the last one for all that follow
   */
  public ScriptedProber on(String ask, Reply... answers) {
    script.put(ask, new ArrayDeque<>(List.of(answers)));
    return this;
  }

  public static Reply json(int status, String body) {
    return () -> new Answer.Response(status, "http://dev", new TreeMap<>(), body, TOOK);
  }

  public static Reply later(int status, String retryAfter) {
    Map<String, List<String>> headers = Map.of("retry-after", List.of(retryAfter));
    return () -> new Answer.Response(status, "http://dev", new TreeMap<>(headers), "{}", TOOK);
  }

  public static Reply failed(Cause cause) {
    return () -> new Answer.Failed(cause, "no answer came", "http://dev", TOOK);
  }

  /** What was asked, in order. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  /** How long each answer might have taken. */
  public List<Duration> timeouts() {
    return List.copyOf(timeouts);
  }

  @Override
  public Answer ask(Environment environment, Ask ask, Duration timeout) {
    String words =
        ask instanceof Ask.Request request
            ? request.method() + " " + request.path()
            : ask.getClass().getSimpleName();
    asked.add(words);
    timeouts.add(timeout);
    Deque<Reply> left = script.getOrDefault(words, new ArrayDeque<>(List.of(json(404, "{}"))));
    return (left.size() > 1 ? left.remove() : left.getFirst()).answer();
  }
}
