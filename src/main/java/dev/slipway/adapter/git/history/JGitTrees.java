package dev.slipway.adapter.git.history;

import dev.slipway.adapter.git.GitRepository;
import dev.slipway.adapter.git.Unreadable;
import dev.slipway.adapter.git.object.CommitReader;
import dev.slipway.adapter.git.object.TreeEdit;
import dev.slipway.adapter.git.object.TreeMerge;
import dev.slipway.adapter.git.object.TreeMerge.Merged;
import dev.slipway.adapter.git.object.TreeStore;
import dev.slipway.adapter.git.object.UnstoredObjects;
import dev.slipway.model.CommitId;
import dev.slipway.model.FileEdit;
import dev.slipway.model.TreeId;
import dev.slipway.model.Utf8Text;
import dev.slipway.port.read.Trees;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** Tries merges and edits in memory, and remembers what came of them. One thread at a time. */
public final class JGitTrees implements Trees {

  private final GitRepository repository;
  private final UnstoredObjects objects;

  public JGitTrees(GitRepository repository) {
    this.repository = repository;
    this.objects = new UnstoredObjects(repository.jgit());
  }

  @Override
  public TreeId of(CommitId commit) {
    return id(root(commit));
  }

  private ObjectId root(CommitId commit) {
    try (CommitReader commits = new CommitReader(repository)) {
      return commits.commit(commit).tree();
    }
  }

  @Override
  public List<String> differing(TreeId one, TreeId other) {
    try (ObjectReader reader = objects.newReader();
        TreeWalk walk = new TreeWalk(reader)) {
      walk.addTree(ObjectId.fromString(one.hex()));
      walk.addTree(ObjectId.fromString(other.hex()));
      walk.setRecursive(true);
      walk.setFilter(TreeFilter.ANY_DIFF);
      List<String> paths = new ArrayList<>();
      while (walk.next()) {
        paths.add(Utf8Text.decode(walk.getRawPath()));
      }
      return paths.stream().sorted().toList();
    } catch (IOException e) {
      throw Unreadable.problem(repository, e);
    }
  }

  @Override
  public Optional<String> text(TreeId tree, String path) {
    try (ObjectReader reader = objects.newReader();
        TreeWalk walk = TreeWalk.forPath(reader, path, ObjectId.fromString(tree.hex()))) {
      return walk == null || walk.getFileMode().getObjectType() != Constants.OBJ_BLOB
          ? Optional.empty()
          : Optional.of(Utf8Text.decode(reader.open(walk.getObjectId(0)).getCachedBytes()));
    } catch (IOException e) {
      throw Unreadable.problem(repository, e);
    }
  }

  @Override
  public TreeId edited(CommitId base, List<FileEdit> edits) {
    Map<String, Optional<String>> changes = new LinkedHashMap<>();
    edits.forEach(edit -> changes.put(edit.path(), edit.after()));
    try (TreeStore trees = new TreeStore(repository)) {
      return id(new TreeEdit(trees, objects).apply(Optional.of(root(base)), changes));
    } catch (IOException e) {
      throw Unreadable.problem(repository, e);
    }
  }

  @Override
  public Trial merge(CommitId base, CommitId head) {
    try {
      return trial(new TreeMerge(repository, objects).merge(base, head));
    } catch (IOException e) {
      throw Unreadable.problem(repository, e);
    }
  }

  @Override
  public Trial pick(CommitId base, CommitId picked) {
    try {
      return trial(new TreeMerge(repository, objects).pick(base, picked));
    } catch (IOException e) {
      throw Unreadable.problem(repository, e);
    }
  }

  private static Trial trial(Merged merged) {
    return new Trial(merged.clean().map(JGitTrees::id), merged.conflicts());
  }

  private static TreeId id(ObjectId tree) {
    return new TreeId(tree.name());
  }
}
