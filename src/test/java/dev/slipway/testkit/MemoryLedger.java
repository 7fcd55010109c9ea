package dev.slipway.testkit;

import dev.slipway.model.CommitId;
import dev.slipway.port.write.Ledger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Ledgers in memory, beside the branches of one repository. Threads may share it. */
public final class MemoryLedger implements Ledger {

  private final MemoryRepository repository;
  private final Map<String, List<Page>> pages = new HashMap<>();
  private final List<String> messages = new ArrayList<>();

  public MemoryLedger(MemoryRepository repository) {
    this.repository = repository;
  }

  @Override
  public synchronized Page read(String name) {
    return history(name).stream()
        .reduce(new Page(Optional.empty(), Map.of()), (older, newer) -> newer);
  }

  @Override
  public synchronized List<Page> history(String name) {
    return List.copyOf(pages.getOrDefault(name, List.of()));
  }

  @Override
  public synchronized List<String> names(String prefix) {
    return pages.keySet().stream().filter(name -> name.startsWith(prefix)).sorted().toList();
  }

  @Override
  public synchronized boolean append(
      String name,
      Page seen,
      Map<String, Optional<String>> changes,
      String message,
      List<RefUpdate> alongside) {
    if (!read(name).entry().equals(seen.entry()) || !repository.move(alongside)) {
      return false;
    }
    pages.computeIfAbsent(name, any -> new ArrayList<>()).add(next(read(name), changes, message));
    messages.add(message);
    return true;
  }

  private static Page next(Page before, Map<String, Optional<String>> changes, String message) {
    Map<String, String> files = new TreeMap<>(before.files());
    changes.forEach(
        (path, text) ->
            text.ifPresentOrElse(content -> files.put(path, content), () -> files.remove(path)));
    CommitId entry = Digests.commitId(message + before.entry() + files);
    return new Page(Optional.of(entry), files);
  }

  /** Puts a file into a ledger as somebody with plain git would. */
  public synchronized void write(String name, String path, String text) {
    append(name, read(name), Map.of(path, Optional.of(text)), "by hand", List.of());
  }

  /** The messages of all entries of all ledgers, oldest first. */
  public synchronized List<String> messages() {
    return List.copyOf(messages);
  }
}
