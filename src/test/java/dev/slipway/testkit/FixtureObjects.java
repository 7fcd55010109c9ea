package dev.slipway.testkit;

import java.io.IOException;
import java.util.List;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.merge.MergeStrategy;
import org.eclipse.jgit.merge.ThreeWayMerger;

/** Makes objects for {@link GitFixture}, past index and working tree. */
final class FixtureObjects {

  private final Repository repository;

  FixtureObjects(Repository repository) {
    this.repository = repository;
  }

  /** What a merge of two commits that do not conflict holds. */
  ObjectId mergedTree(ObjectId ours, ObjectId theirs) throws IOException {
    ThreeWayMerger merger = MergeStrategy.RECURSIVE.newMerger(repository, true);
    if (!merger.merge(ours, theirs)) {
      throw new IllegalStateException("the story has a conflict");
    }
    return merger.getResultTreeId();
  }

  /** The author is the committer too. */
  ObjectId commit(ObjectId tree, List<ObjectId> parents, String message, PersonIdent author)
      throws IOException {
    CommitBuilder commit = new CommitBuilder();
    commit.setTreeId(tree);
    commit.setParentIds(parents);
    commit.setAuthor(author);
    commit.setCommitter(author);
    commit.setMessage(message);
    return raw(commit.build());
  }

  /** A commit object, byte for byte. */
  ObjectId raw(byte[] object) throws IOException {
    try (ObjectInserter inserter = repository.newObjectInserter()) {
      ObjectId id = inserter.insert(Constants.OBJ_COMMIT, object);
      inserter.flush();
      return id;
    }
  }
}
