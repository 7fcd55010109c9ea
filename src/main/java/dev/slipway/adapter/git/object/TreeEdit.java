package dev.slipway.adapter.git.object;

import dev.slipway.adapter.git.Unreadable;
import dev.slipway.model.problem.GitProblems;
import dev.slipway.model.problem.ProblemException;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.lib.ObjectChecker;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.TreeFormatter;

/**
 * Makes a tree of another by changing some of its files. Only the folders on the way to a change
 * are read and written. A file keeps its mode; a new one is plain; a folder that is left empty
 * goes.
 */
public final class TreeEdit {

  private final TreeStore trees;
  private final ObjectInserter inserter;

  /**
   * @param inserter takes the new objects; its owner flushes it
   */
  public TreeEdit(TreeStore trees, ObjectInserter inserter) {
    this.trees = trees;
    this.inserter = inserter;
  }

  /**
   * Returns the root of the new tree.
   *
   * @param root empty for a tree without files
   * @param changes path to new text; empty text deletes the file
   * @throws ProblemException {@code SLIP-310} when a path leaves its place, is git's own, or leads
   *     through something that is no folder
   */
  public ObjectId apply(Optional<ObjectId> root, Map<String, Optional<String>> changes)
      throws IOException {
    EditedFolder folder = new EditedFolder(trees, "", root);
    changes.forEach(
        (path, text) -> {
          check(path);
          folder.put(path, text);
        });
    Optional<ObjectId> edited = folder.write(inserter);
    return edited.isPresent() ? edited.get() : inserter.insert(new TreeFormatter());
  }

  private static void check(String path) {
    try {
      new ObjectChecker().setSafeForMacOS(true).checkPath(path);
    } catch (CorruptObjectException e) {
      throw new ProblemException(GitProblems.unsafePath(path, Unreadable.reason(e)), e);
    }
  }
}
