package dev.slipway;

import dev.slipway.adapter.record.Machine;
import dev.slipway.testkit.Faults;
import dev.slipway.testkit.TwoClones;
import dev.slipway.testkit.TwoClones.Ended;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Runs commands in this process, each a minute later than the one before. */
public final class InProcess implements TwoClones.Commands {

  private static final Instant BEGIN = Instant.parse("2026-02-01T00:00:00Z");

  private final AtomicInteger runs = new AtomicInteger();
  private final Set<Long> running = ConcurrentHashMap.newKeySet();
  private final Map<String, String> variables;

  public InProcess() {
    this(Map.of());
  }

  /**
   * @param variables that everybody has in the environment besides
   */
  public InProcess(Map<String, String> variables) {
    this.variables = Map.copyOf(variables);
  }

  @Override
  public Ended run(TwoClones clones, String who, List<String> command) {
    return run(clones, who, command, Around.NOTHING);
  }

  /**
   * Runs a command whose process may die.
   *
   * @throws dev.slipway.testkit.Crash when it does
   */
  public Ended run(TwoClones clones, String who, List<String> command, Faults faults) {
    return run(clones, who, command, new Crashing(faults));
  }

  /** Each run is a process of its own, which is gone when it has died. */
  Ended run(TwoClones clones, String who, List<String> command, Around around) {
    long process = runs.incrementAndGet();
    running.add(process);
    try {
      Machine machine = new Machine("here", process, running::contains);
      return run(clones, who, command, process, new OnMachine(machine, around));
    } finally {
      running.remove(process);
    }
  }

  private Ended run(
      TwoClones clones, String who, List<String> command, long minute, Around around) {
    Instant now = BEGIN.plus(Duration.ofMinutes(minute));
    Map<String, String> environment = new HashMap<>(TwoClones.environmentOf(who));
    environment.putAll(variables);
    Wiring wiring = new Wiring(Clock.fixed(now, ZoneOffset.UTC), environment, around);
    StringWriter words = new StringWriter();
    int status =
        wiring
            .commands()
            .all()
            .setOut(new PrintWriter(words))
            .setErr(new PrintWriter(words))
            .execute(
                Stream.concat(Stream.of("-C", clones.clone(who).toString()), command.stream())
                    .toArray(String[]::new));
    return new Ended(status, words.toString());
  }
}
