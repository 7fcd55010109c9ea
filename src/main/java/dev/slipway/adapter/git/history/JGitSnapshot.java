package dev.slipway.adapter.git.history;

import dev.slipway.adapter.git.object.Tree;
import dev.slipway.adapter.git.object.TreeStore;
import dev.slipway.model.Snapshot;
import dev.slipway.model.Utf8Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.ObjectId;

/** The files of one commit, each read when it is asked for and then kept. */
final class JGitSnapshot implements Snapshot {

  private final TreeStore trees;
  private final ObjectId root;
  private final Map<String, Optional<String>> texts = new HashMap<>();

  JGitSnapshot(TreeStore trees, ObjectId root) {
    this.trees = trees;
    this.root = root;
  }

  @Override
  public Optional<String> text(String path) {
    Optional<String> known = texts.get(path);
    if (known != null) {
      return known;
    }
    Optional<String> text =
        find(path).filter(Tree.Entry::isFile).map(file -> Utf8Text.decode(trees.file(file.id())));
    texts.put(path, text);
    return text;
  }

  @Override
  public Optional<String> obstacle(String path) {
    return obstacle(path, Tree.Entry::isFile);
  }

  private Optional<String> obstacle(String path, Predicate<Tree.Entry> fits) {
    int slash = path.lastIndexOf('/');
    Optional<String> before =
        slash < 0 ? Optional.empty() : obstacle(path.substring(0, slash), Tree.Entry::isFolder);
    return before.or(() -> find(path).filter(fits.negate()).map(there -> path));
  }

  @Override
  public List<String> pathsBelow(String folder) {
    Optional<ObjectId> start =
        folder.isEmpty()
            ? Optional.of(root)
            : find(folder).filter(Tree.Entry::isFolder).map(Tree.Entry::id);
    List<String> paths = new ArrayList<>();
    start.ifPresent(id -> collect(id, folder.isEmpty() ? "" : folder + "/", paths));
    paths.sort(null);
    return List.copyOf(paths);
  }

  private void collect(ObjectId tree, String prefix, List<String> paths) {
    for (Tree.Entry entry : trees.tree(tree).entries()) {
      if (entry.isFolder()) {
        collect(entry.id(), prefix + entry.name() + "/", paths);
      } else if (entry.isFile()) {
        paths.add(prefix + entry.name());
      }
    }
  }

  private Optional<Tree.Entry> find(String path) {
    int slash = path.lastIndexOf('/');
    Optional<ObjectId> folder =
        slash < 0
            ? Optional.of(root)
            : find(path.substring(0, slash)).filter(Tree.Entry::isFolder).map(Tree.Entry::id);
    String name = path.substring(slash + 1);
    return folder.flatMap(
        id -> trees.tree(id).entries().stream().filter(e -> e.name().equals(name)).findFirst());
  }
}
