package dev.slipway;

import dev.slipway.testkit.Faults;
import dev.slipway.testkit.TwoClones;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where a command dies, once or several times, and who runs it then to its end.
 *
 * @param runs those that die, in order
 */
record CrashPoint(Act act, List<Run> runs, String last) {

  /** Somebody's run, and where it dies. */
  record Run(String who, Supplier<Faults> faults) {

    @Override
    public String toString() {
      return "%s's %s".formatted(who, faults.get());
    }
  }

  /** Before and after each side effect; then each of both maintainers runs the command again. */
  static Stream<CrashPoint> once(Act act) {
    return IntStream.rangeClosed(1, act.effects())
        .boxed()
        .flatMap(at -> Stream.<Supplier<Faults>>of(() -> Faults.before(at), () -> Faults.after(at)))
        .flatMap(
            faults ->
                Stream.of(TwoClones.ADA, TwoClones.BOB)
                    .map(
                        last ->
                            new CrashPoint(act, List.of(new Run(TwoClones.ADA, faults)), last)));
  }

  /**
   * After each number of side effects, none too; then the other goes on, and dies after each number
   * of those that are left.
   */
  static Stream<CrashPoint> twice(Act act) {
    return IntStream.range(0, act.effects())
        .boxed()
        .flatMap(
            done ->
                IntStream.rangeClosed(1, act.effects() - done)
                    .mapToObj(more -> twice(act, done, more)));
  }

  private static CrashPoint twice(Act act, int done, int more) {
    Supplier<Faults> first = () -> done == 0 ? Faults.before(1) : Faults.after(done);
    Supplier<Faults> second = () -> Faults.after(more);
    return new CrashPoint(
        act, List.of(new Run(TwoClones.ADA, first), new Run(TwoClones.BOB, second)), TwoClones.ADA);
  }

  @Override
  public String toString() {
    return "%s: %s, then %s".formatted(act, runs, last);
  }
}
