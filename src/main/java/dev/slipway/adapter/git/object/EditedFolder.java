package dev.slipway.adapter.git.object;

import dev.slipway.model.Utf8Text;
import dev.slipway.model.problem.GitProblems;
import dev.slipway.model.problem.ProblemException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.TreeFormatter;

/** A folder of a tree while files in it change. */
final class EditedFolder {

  private final TreeStore trees;
  private final String prefix;
  private final Map<String, Tree.Entry> entries = new TreeMap<>();
  private final Map<String, EditedFolder> folders = new TreeMap<>();
  private final Map<String, String> texts = new TreeMap<>();

  /**
   * @param prefix empty for the root, else the path with a slash behind
   * @param tree empty for a folder that is new
   */
  EditedFolder(TreeStore trees, String prefix, Optional<ObjectId> tree) {
    this.trees = trees;
    this.prefix = prefix;
    tree.map(trees::tree).orElse(Tree.EMPTY).entries().forEach(e -> entries.put(e.name(), e));
  }

  /** Puts a file's text, or deletes the file. */
  void put(String path, Optional<String> text) {
    int slash = path.indexOf('/');
    if (slash >= 0) {
      open(path.substring(0, slash)).put(path.substring(slash + 1), text);
      return;
    }
    refuseUnless(path, Tree.Entry::isFile, "it is not a plain file there");
    if (text.isPresent()) {
      texts.put(path, text.get());
    } else {
      texts.remove(path);
      entries.remove(path);
    }
  }

  private EditedFolder open(String name) {
    refuseUnless(name, Tree.Entry::isFolder, "it leads through something that is no folder");
    return folders.computeIfAbsent(
        name,
        key ->
            new EditedFolder(
                trees,
                prefix + name + "/",
                Optional.ofNullable(entries.get(name)).map(Tree.Entry::id)));
  }

  private void refuseUnless(String name, Predicate<Tree.Entry> fits, String reason) {
    Tree.Entry there = entries.get(name);
    if (there != null && !fits.test(there)) {
      throw new ProblemException(GitProblems.unsafePath(prefix + name, reason));
    }
  }

  /** Writes what has changed; empty when no file is left. */
  Optional<ObjectId> write(ObjectInserter inserter) throws IOException {
    for (Map.Entry<String, String> text : texts.entrySet()) {
      FileMode mode =
          Optional.ofNullable(entries.get(text.getKey()))
              .map(Tree.Entry::mode)
              .orElse(FileMode.REGULAR_FILE);
      ObjectId id = inserter.insert(Constants.OBJ_BLOB, Utf8Text.encode(text.getValue()));
      entries.put(text.getKey(), new Tree.Entry(text.getKey(), mode, id));
    }
    for (Map.Entry<String, EditedFolder> folder : folders.entrySet()) {
      String name = folder.getKey();
      entries.remove(name);
      folder
          .getValue()
          .write(inserter)
          .ifPresent(id -> entries.put(name, new Tree.Entry(name, FileMode.TREE, id)));
    }
    return entries.isEmpty() ? Optional.empty() : Optional.of(format().insertTo(inserter));
  }

  private TreeFormatter format() {
    List<Tree.Entry> sorted = new ArrayList<>(entries.values());
    sorted.sort(null);
    TreeFormatter tree = new TreeFormatter();
    sorted.forEach(e -> tree.append(Utf8Text.encode(e.name()), e.mode(), e.id()));
    return tree;
  }
}
