package dev.slipway.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.InProcess;
import dev.slipway.testkit.Crash;
import dev.slipway.testkit.Faults;
import dev.slipway.testkit.TwoClones;
import dev.slipway.testkit.TwoClones.Ended;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs commands, and holds each to what must be true of every command. Who runs it, whether the
 * process dies, and who goes on then, are as it happens.
 */
final class Witness {

  /** Is in the environment of everybody, and may be nowhere else. */
  static final String CANARY = "canary-5f2b1c";

  private static final List<String> PEOPLE = List.of(TwoClones.ADA, TwoClones.BOB);

  private final InProcess slipway;
  private final TwoClones clones;
  private final Random random;
  private final Map<String, String> surroundings;

  Witness(InProcess slipway, TwoClones clones, Random random) {
    this.slipway = slipway;
    this.clones = clones;
    this.random = random;
    this.surroundings = clones.surroundings();
  }

  /** I6, I7, I9, I10, I11, I13. */
  void sees(List<String> command) {
    PEOPLE.forEach(who -> clones.git(who, "fetch", "-q", "--tags", "--prune"));
    List<String> would = steps("would", run(with(command, "--dry-run")));
    if (random.nextInt(3) == 0) {
      dies(command);
    } else {
      assertThat(steps("done", run(command)))
          .zipSatisfy(would, (did, planned) -> assertThat(did).startsWith(planned));
    }
    run(command);
    String refs = clones.refs();
    run(command);
    assertThat(clones.refs()).as("again: %s", command).isEqualTo(refs);
    assertThat(clones.surroundings()).isEqualTo(surroundings);
  }

  /** One that must be refused, the same way twice. */
  void seesRefused(List<String> command) {
    String refs = clones.refs();
    Ended first = slipway.run(clones, somebody(), command);
    Ended second = slipway.run(clones, somebody(), command);
    assertThat(first.status()).as(first.words()).isEqualTo(2);
    assertThat(codes(second)).isNotEmpty().isEqualTo(codes(first));
    assertThat(clones.refs()).isEqualTo(refs);
  }

  private void dies(List<String> command) {
    int at = 1 + random.nextInt(4);
    Faults faults = random.nextBoolean() ? Faults.before(at) : Faults.after(at);
    try {
      slipway.run(clones, somebody(), command, faults);
    } catch (Crash expected) {
      assertThat(faults.count()).isEqualTo(at);
    }
  }

  private Ended run(List<String> command) {
    Ended ended = slipway.run(clones, somebody(), command).succeeds();
    assertThat(ended.words()).doesNotContain(CANARY);
    assertThat(ended.words().lines().filter(line -> line.startsWith("  skip ")))
        .allSatisfy(line -> assertThat(line).matches("  skip [^:]+: \\S.*"));
    return ended;
  }

  private String somebody() {
    return PEOPLE.get(random.nextInt(PEOPLE.size()));
  }

  private static List<String> with(List<String> command, String option) {
    return Stream.concat(command.stream(), Stream.of(option)).toList();
  }

  private static List<String> steps(String word, Ended ended) {
    return found("(?m)^%s +(.*)$".formatted(word), ended);
  }

  private static List<String> codes(Ended ended) {
    return found("\\[(SLIP-\\d+)\\]", ended);
  }

  private static List<String> found(String pattern, Ended ended) {
    return Pattern.compile(pattern)
        .matcher(ended.words())
        .results()
        .map(each -> each.group(1))
        .toList();
  }
}
