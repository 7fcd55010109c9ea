package dev.slipway.adapter.git.history;

import dev.slipway.adapter.git.object.Tree;
import dev.slipway.adapter.git.object.TreeStore;
import dev.slipway.model.Boundaries;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Tells what differs between two trees, and descends into a folder only where a boundary lies
 * strictly below it. Equal ids mean equal content, so most folders are never read.
 */
final class TreeDifference {

  private final TreeStore trees;
  private final Set<String> parted = new HashSet<>();

  TreeDifference(TreeStore trees, Boundaries boundaries) {
    this.trees = trees;
    boundaries.folders().forEach(this::partAbove);
  }

  private void partAbove(String folder) {
    for (int slash = folder.lastIndexOf('/');
        slash > 0;
        slash = folder.lastIndexOf('/', slash - 1)) {
      parted.add(folder.substring(0, slash));
    }
  }

  /**
   * Files by their path, folders without a boundary below by their path and a slash, in git's
   * order.
   *
   * @param before empty before the first commit
   */
  List<String> between(Optional<ObjectId> before, ObjectId after) {
    List<String> touched = new ArrayList<>();
    compare(before.map(trees::tree).orElse(Tree.EMPTY), trees.tree(after), "", touched);
    return touched;
  }

  private void compare(Tree before, Tree after, String prefix, List<String> touched) {
    List<Tree.Entry> left = before.entries();
    List<Tree.Entry> right = after.entries();
    int l = 0;
    int r = 0;
    while (l < left.size() || r < right.size()) {
      int order = order(left, l, right, r);
      Optional<Tree.Entry> old = order <= 0 ? Optional.of(left.get(l++)) : Optional.empty();
      Optional<Tree.Entry> now = order >= 0 ? Optional.of(right.get(r++)) : Optional.empty();
      if (!old.equals(now)) {
        differ(old, now, prefix, touched);
      }
    }
  }

  private static int order(List<Tree.Entry> left, int l, List<Tree.Entry> right, int r) {
    if (l == left.size() || r == right.size()) {
      return l == left.size() ? 1 : -1;
    }
    Tree.Entry old = left.get(l);
    Tree.Entry now = right.get(r);
    boolean sameKind = old.isFolder() == now.isFolder();
    return sameKind && old.name().equals(now.name()) ? 0 : old.compareTo(now);
  }

  private void differ(
      Optional<Tree.Entry> old, Optional<Tree.Entry> now, String prefix, List<String> touched) {
    Tree.Entry entry = now.or(() -> old).orElseThrow();
    String path = prefix + entry.name();
    if (!entry.mode().equals(FileMode.TREE)) {
      touched.add(path);
    } else if (parted.contains(path)) {
      compare(folder(old), folder(now), path + "/", touched);
    } else {
      touched.add(path + "/");
    }
  }

  private Tree folder(Optional<Tree.Entry> entry) {
    return entry.map(Tree.Entry::id).map(trees::tree).orElse(Tree.EMPTY);
  }
}
