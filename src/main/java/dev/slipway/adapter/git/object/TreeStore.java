package dev.slipway.adapter.git.object;

import dev.slipway.adapter.git.GitRepository;
import dev.slipway.adapter.git.Unreadable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;

/** Reads folders and files of commits, and remembers the folders read last. */
public final class TreeStore implements AutoCloseable {

  private static final int REMEMBERED = 256;

  private final GitRepository repository;
  private final ObjectReader reader;
  private final Map<ObjectId, Tree> trees = new LinkedHashMap<>(REMEMBERED, 0.75f, true);

  public TreeStore(GitRepository repository) {
    this.repository = repository;
    this.reader = repository.jgit().newObjectReader();
  }

  public Tree tree(ObjectId id) {
    Tree known = trees.get(id);
    if (known != null) {
      return known;
    }
    Tree tree = Tree.parse(bytes(id, Constants.OBJ_TREE));
    trees.put(id, tree);
    if (trees.size() > REMEMBERED) {
      trees.remove(trees.keySet().iterator().next());
    }
    return tree;
  }

  public byte[] file(ObjectId id) {
    return bytes(id, Constants.OBJ_BLOB);
  }

  private byte[] bytes(ObjectId id, int type) {
    try {
      return reader.open(id, type).getCachedBytes(Integer.MAX_VALUE);
    } catch (IOException e) {
      throw Unreadable.problem(repository, e);
    }
  }

  @Override
  public void close() {
    reader.close();
  }
}
