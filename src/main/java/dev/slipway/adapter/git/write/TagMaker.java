package dev.slipway.adapter.git.write;

import dev.slipway.adapter.git.GitRepository;
import dev.slipway.adapter.git.Ids;
import dev.slipway.adapter.git.Unreadable;
import dev.slipway.adapter.git.object.Identity;
import dev.slipway.adapter.git.sign.TagSigner;
import dev.slipway.plan.PushTag;
import java.io.IOException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.TagBuilder;

/** Makes what a tag leads to: a tag object, or just the commit. */
final class TagMaker {

  private final GitRepository repository;
  private final Identity identity;
  private final TagSigner signer;

  TagMaker(GitRepository repository, Identity identity) {
    this.repository = repository;
    this.identity = identity;
    this.signer = new TagSigner(repository, identity);
  }

  ObjectId make(PushTag step) {
    if (step.message().isEmpty()) {
      return Ids.object(step.target());
    }
    try (ObjectInserter inserter = repository.jgit().newObjectInserter()) {
      TagBuilder tag = new TagBuilder();
      tag.setTag(step.tag());
      tag.setObjectId(Ids.object(step.target()), Constants.OBJ_COMMIT);
      tag.setTagger(identity.committer());
      tag.setMessage(step.message().get().strip() + "\n");
      ObjectId id = inserter.insert(Constants.OBJ_TAG, signer.signed(step, tag.build()));
      inserter.flush();
      return id;
    } catch (IOException e) {
      throw Unreadable.problem(repository, e);
    }
  }
}
