package dev.slipway.adapter.git;

import dev.slipway.adapter.git.remote.GitRemote;
import dev.slipway.adapter.git.remote.RemoteAddress;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.FileEdit;
import dev.slipway.plan.PushBranch;
import dev.slipway.testkit.GitFixture;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A bare remote with one commit on main, and clones of it. */
public final class RemoteStory implements AutoCloseable {

  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-04-05T06:07:08Z"), ZoneOffset.UTC);
  public static final BranchName RELEASE = new BranchName("release-please--branches--main");

  public final GitFixture bare;
  public final GitFixture work;
  public final GitRepository repository;
  public final GitRemote remote;

  public RemoteStory(Path folder) {
    this(folder, GitFixture.environment());
  }

  public RemoteStory(Path folder, Map<String, String> environment) {
    bare = GitFixture.bare(folder.resolve("remote.git"));
    try (GitFixture begin = bare.cloneTo(folder.resolve("begin"))) {
      begin.file("README.md", "hi\n").file("src/x.txt", "x\n").commit("chore: begin");
      begin.push("refs/heads/main");
    }
    work = bare.cloneTo(folder.resolve("work"));
    repository = GitRepository.open(work.folder(), environment);
    remote = new GitRemote(repository, RemoteAddress.of(repository, "origin"));
  }

  /** Another clone, with the same name and clock. */
  public GitRemote another(Path folder) {
    try (GitFixture clone = bare.cloneTo(folder)) {
      GitRepository other = GitRepository.open(clone.folder(), GitFixture.environment());
      return new GitRemote(other, RemoteAddress.of(other, "origin"));
    }
  }

  public PushBranch step(Optional<CommitId> expected, FileEdit... edits) {
    return new PushBranch(
        RELEASE, work.id("origin/main"), "chore: release 1.0.0", List.of(edits), expected);
  }

  public static FileEdit edit(String path, String text) {
    return FileEdit.of(path, Optional.empty(), text);
  }

  @Override
  public void close() {
    repository.close();
    work.close();
    bare.close();
  }
}
