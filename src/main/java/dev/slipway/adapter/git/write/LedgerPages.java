package dev.slipway.adapter.git.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.adapter.git.GitRepository;
import dev.slipway.adapter.git.Ids;
import dev.slipway.adapter.git.Unreadable;
import dev.slipway.adapter.git.object.CommitNode;
import dev.slipway.adapter.git.object.CommitReader;
import dev.slipway.adapter.git.object.Tree;
import dev.slipway.adapter.git.object.TreeStore;
import dev.slipway.model.CommitId;
import dev.slipway.model.problem.GitProblems;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.port.write.Ledger.Page;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;

/** Reads the entries of ledgers out of a repository's object store. */
final class LedgerPages {

  private final GitRepository repository;

  /** An entry has the files of all before it. */
  private final Map<ObjectId, String> texts = new HashMap<>();

  LedgerPages(GitRepository repository) {
    this.repository = repository;
  }

  /** The full names of all refs of this repository that begin so. */
  List<String> refs(String prefix) {
    try {
      return repository.jgit().getRefDatabase().getRefsByPrefix(prefix).stream()
          .map(Ref::getName)
          .toList();
    } catch (IOException e) {
      throw Unreadable.problem(repository, e);
    }
  }

  /** What a ref of this repository leads to. */
  Page read(String ref) {
    try {
      Ref found = repository.jgit().exactRef(ref);
      return read(ref, Optional.ofNullable(found).map(Ref::getObjectId));
    } catch (IOException e) {
      throw Unreadable.problem(repository, e);
    }
  }

  /** All entries that a ref of this repository leads to, oldest first. */
  List<Page> history(String ref) {
    try {
      Ref found = repository.jgit().exactRef(ref);
      return history(ref, Optional.ofNullable(found).map(Ref::getObjectId));
    } catch (IOException e) {
      throw Unreadable.problem(repository, e);
    }
  }

  /**
   * All entries, oldest first.
   *
   * @throws ProblemException {@code SLIP-340} when they are no single line
   */
  List<Page> history(String ref, Optional<ObjectId> newest) {
    Deque<Page> pages = new ArrayDeque<>();
    try (CommitReader commits = new CommitReader(repository);
        TreeStore trees = new TreeStore(repository)) {
      Optional<CommitId> at = newest.map(Ids::commit);
      while (at.isPresent()) {
        CommitNode node = node(ref, commits, at.get());
        pages.addFirst(page(ref, trees, at.get(), node));
        List<CommitId> parents = node.commit().parents();
        if (parents.size() > 1) {
          throw corrupt(ref, at.get() + " goes on from two entries");
        }
        at = parents.stream().findFirst();
      }
    }
    return List.copyOf(pages);
  }

  /**
   * @param ref for the words of a problem
   * @param entry empty when nothing was ever written
   * @throws ProblemException {@code SLIP-340} when an entry is not whole, or no text
   */
  Page read(String ref, Optional<ObjectId> entry) {
    return entry.map(id -> page(ref, Ids.commit(id))).orElse(new Page(Optional.empty(), Map.of()));
  }

  private Page page(String ref, CommitId entry) {
    try (CommitReader commits = new CommitReader(repository);
        TreeStore trees = new TreeStore(repository)) {
      return page(ref, trees, entry, node(ref, commits, entry));
    }
  }

  private static CommitNode node(String ref, CommitReader commits, CommitId entry) {
    return commits.read(entry).orElseThrow(() -> corrupt(ref, entry + " is not a commit"));
  }

  private Page page(String ref, TreeStore trees, CommitId entry, CommitNode node) {
    Map<String, String> files = new HashMap<>();
    collect(ref, trees, node.tree(), "", files);
    return new Page(Optional.of(entry), files);
  }

  private void collect(
      String ref, TreeStore trees, ObjectId folder, String prefix, Map<String, String> files) {
    for (Tree.Entry entry : trees.tree(folder).entries()) {
      String path = prefix + entry.name();
      if (entry.isFolder()) {
        collect(ref, trees, entry.id(), path + "/", files);
      } else {
        files.put(path, texts.computeIfAbsent(entry.id(), id -> text(ref, path, trees.file(id))));
      }
    }
  }

  private static String text(String ref, String path, byte[] bytes) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw corrupt(ref, path + " is not UTF-8");
    }
  }

  private static ProblemException corrupt(String ref, String reason) {
    return new ProblemException(GitProblems.corruptLedger(ref, reason));
  }
}
