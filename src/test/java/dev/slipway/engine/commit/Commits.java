package dev.slipway.engine.commit;

import dev.slipway.model.Commit;
import dev.slipway.model.CommitId;
import dev.slipway.model.Person;
import java.time.Instant;
import java.util.List;

/** Commits for tests: only their message matters. */
final class Commits {

  private Commits() {}

  static Commit of(String message) {
    return of(1, message);
  }

  static Commit of(int number, String message, int... parents) {
    return new Commit(
        id(number),
        java.util.Arrays.stream(parents).mapToObj(Commits::id).toList(),
        new Person("A", "a@b"),
        Instant.EPOCH,
        message,
        List.of());
  }

  static CommitId id(int number) {
    return new CommitId("%040x".formatted(number));
  }
}
