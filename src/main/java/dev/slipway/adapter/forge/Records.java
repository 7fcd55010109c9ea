package dev.slipway.adapter.forge;

import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.PullRequestProblems;
import dev.slipway.plan.Step;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * All records at one entry of the ledger. A corrupt one ends a list; the others can still be had
 * one by one.
 *
 * @param files path to text
 */
record Records(Map<String, String> files) {

  /** Whether there is no record, whatever else there may be. */
  boolean isEmpty() {
    return files.keySet().stream()
        .noneMatch(
            path ->
                path.startsWith(PullRequestRecord.FOLDER) || path.startsWith(ReleaseRecord.FOLDER));
  }

  /** By number. */
  List<PullRequestRecord> pullRequests() {
    return in(PullRequestRecord.FOLDER, PullRequestRecord::read)
        .sorted(Comparator.comparingInt(PullRequestRecord::number))
        .toList();
  }

  Optional<PullRequestRecord> find(int number) {
    return at(PullRequestRecord.path(number), PullRequestRecord::read);
  }

  /**
   * @throws ProblemException {@code SLIP-450} when there is none of that number
   */
  PullRequestRecord pullRequest(int number) {
    return find(number)
        .orElseThrow(() -> new ProblemException(PullRequestProblems.noSuchPullRequest(number)));
  }

  /** No record is ever deleted, so no number is ever given twice. */
  int nextNumber() {
    return 1 + pullRequests().stream().mapToInt(PullRequestRecord::number).max().orElse(0);
  }

  List<ReleaseRecord> releases() {
    return in(ReleaseRecord.FOLDER, ReleaseRecord::read).toList();
  }

  Optional<ReleaseRecord> release(String tag) {
    return at(ReleaseRecord.path(tag), ReleaseRecord::read);
  }

  /** Writes a record where it differs from what is stored, with the time of the change. */
  Change<PullRequest> saved(PullRequestRecord decided, Step step, Instant time) {
    if (find(decided.number()).equals(Optional.of(decided))) {
      return Change.nothing(decided.pullRequest());
    }
    PullRequestRecord updated = decided.updated(time);
    return Change.of(updated.pullRequest(), updated.fields(), step.describe());
  }

  private <T> Optional<T> at(String path, BiFunction<String, String, T> read) {
    return Optional.ofNullable(files.get(path)).map(text -> read.apply(path, text));
  }

  private <T> Stream<T> in(String folder, BiFunction<String, String, T> read) {
    return files.keySet().stream()
        .filter(path -> path.startsWith(folder))
        .sorted()
        .flatMap(path -> at(path, read).stream());
  }
}
