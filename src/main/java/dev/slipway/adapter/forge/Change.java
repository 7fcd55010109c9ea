package dev.slipway.adapter.forge;

import dev.slipway.port.write.Ledger.RefUpdate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody decided to write, and the answer once it is written.
 *
 * @param files path to new text; empty when everything is already as it should be
 * @param alongside refs that move with it
 */
record Change<T>(
    T answer, Map<String, Optional<String>> files, String message, List<RefUpdate> alongside) {

  Change {
    files = Map.copyOf(files);
    alongside = List.copyOf(alongside);
  }

  static <T> Change<T> nothing(T answer) {
    return new Change<>(answer, Map.of(), "", List.of());
  }

  static <T> Change<T> of(T answer, Fields record, String message) {
    return new Change<>(
        answer,
        Map.of(record.path(), Optional.of(RecordText.write(record.json()))),
        message,
        List.of());
  }

  boolean isNothing() {
    return files.isEmpty();
  }

  Change<T> alongside(RefUpdate ref) {
    return new Change<>(answer, files, message, List.of(ref));
  }

  <R> Change<R> answering(R other) {
    return new Change<>(other, files, message, alongside);
  }
}
