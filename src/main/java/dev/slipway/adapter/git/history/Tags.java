package dev.slipway.adapter.git.history;

import dev.slipway.adapter.git.GitRepository;
import dev.slipway.adapter.git.Ids;
import dev.slipway.adapter.git.Unreadable;
import dev.slipway.model.Commit;
import dev.slipway.model.Tag;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefDatabase;
import org.eclipse.jgit.revwalk.RevTag;

/** The tags of a repository that lead to commits. */
final class Tags {

  private static final Comparator<Tag> NEWEST_FIRST =
      Comparator.comparing(Tag::created).reversed().thenComparing(Tag::name);

  private final GitRepository repository;
  private final CommitStore commits;

  Tags(GitRepository repository, CommitStore commits) {
    this.repository = repository;
    this.commits = commits;
  }

  /** Newest created first, ties by name. */
  List<Tag> all() {
    RefDatabase refs = repository.jgit().getRefDatabase();
    try (ObjectReader reader = repository.jgit().newObjectReader()) {
      return refs.getRefsByPrefix(Constants.R_TAGS).stream()
          .flatMap(ref -> tag(refs, reader, ref).stream())
          .sorted(NEWEST_FIRST)
          .toList();
    } catch (IOException e) {
      throw Unreadable.problem(repository, e);
    }
  }

  private Optional<Tag> tag(RefDatabase refs, ObjectReader reader, Ref ref) {
    try {
      Ref peeled = refs.peel(ref);
      Optional<ObjectId> object = Optional.ofNullable(peeled.getPeeledObjectId());
      Optional<Instant> tagged =
          object.isPresent() ? tagged(reader, ref.getObjectId()) : Optional.empty();
      return commits
          .find(Ids.commit(object.orElse(ref.getObjectId())))
          .map(node -> tag(ref, node.commit(), tagged));
    } catch (IOException e) {
      throw Unreadable.problem(repository, e);
    }
  }

  private static Tag tag(Ref ref, Commit commit, Optional<Instant> tagged) {
    return new Tag(
        ref.getName().substring(Constants.R_TAGS.length()),
        commit.id(),
        tagged.orElse(commit.time()));
  }

  /** Empty for the tags of old that do not say who made them when. */
  private static Optional<Instant> tagged(ObjectReader reader, ObjectId tag) throws IOException {
    byte[] bytes = reader.open(tag, Constants.OBJ_TAG).getCachedBytes();
    return Optional.ofNullable(RevTag.parse(bytes).getTaggerIdent())
        .map(PersonIdent::getWhenAsInstant);
  }
}
