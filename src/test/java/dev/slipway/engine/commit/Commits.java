package dev.slipway.engine.commit;

import dev.slipway.model.Commit;
import dev.slipway.model.CommitId;
import dev.slipway.model.Person;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Commits for tests, told by a number each. */
final class Commits {

  private Commits() {}

  /** A root commit, where nothing but its message matters. */
  static Commit commit(String message) {
    return commit(1, message);
  }

  static Commit commit(int number, String message, int... parents) {
    return new Commit(
        id(number),
        IntStream.of(parents).mapToObj(Commits::id).toList(),
        new Person("Ada", "ada@example.org"),
        Instant.EPOCH,
        message,
        List.of());
  }

  /** Forty digits: those of the number first, so that abbreviated ids differ too. */
  static CommitId id(int number) {
    return new CommitId("%07d".formatted(number) + "0".repeat(33));
  }

  static ParsedMessage parsed(String message) {
    return MessageParser.parse(commit(message), Optional.empty());
  }

  static ParsedMessage parsed(int number, String message, int... parents) {
    return MessageParser.parse(commit(number, message, parents), Optional.empty());
  }
}
