package dev.slipway.oracle;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Chance that falls the same way in every run. */
final class Dice {

  private final Random random;

  Dice(long seed) {
    this.random = new Random(seed);
  }

  boolean once(int times) {
    return random.nextInt(times) == 0;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  <T> Optional<T> maybe(int times, Supplier<T> choice) {
    return once(times) ? Optional.of(choice.get()) : Optional.empty();
  }

  <T> List<T> some(int most, Supplier<T> choice) {
    return IntStream.range(0, random.nextInt(most + 1)).mapToObj(i -> choice.get()).toList();
  }

  /** Up to {@code most} pieces in a row. */
  String text(int most, List<String> pieces) {
    return some(most, () -> one(pieces)).stream().collect(Collectors.joining());
  }
}
