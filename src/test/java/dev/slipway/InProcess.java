package dev.slipway;

import dev.slipway.adapter.record.Machine;
import dev.slipway.testkit.TwoClones;
import dev.slipway.testkit.TwoClones.Ended;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Runs commands in this process, each a minute later than the one before. */
public final class InProcess implements TwoClones.Commands {

  private static final Instant BEGIN = Instant.parse("2026-02-01T00:00:00Z");

  private final AtomicInteger runs = new AtomicInteger();
  private final Set<Long> running = ConcurrentHashMap.newKeySet();

  @Override
  public Ended run(TwoClones clones, String who, List<String> command) {
    return run(clones, who, command, Around.NOTHING);
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

  private static Ended run(
      TwoClones clones, String who, List<String> command, long minute, Around around) {
    Instant now = BEGIN.plus(Duration.ofMinutes(minute));
    Wiring wiring =
        new Wiring(Clock.fixed(now, ZoneOffset.UTC), TwoClones.environmentOf(who), around);
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
