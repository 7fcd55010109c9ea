package dev.slipway.adapter.git.sign;

import static dev.slipway.adapter.git.RemoteStory.CLOCK;

import dev.slipway.adapter.git.GitRepository;
import dev.slipway.adapter.git.remote.GitRemote;
import dev.slipway.adapter.git.remote.RemoteAddress;
import dev.slipway.adapter.git.write.JGitPusher;
import dev.slipway.model.flow.TagPolicy.Signing;
import dev.slipway.plan.PushTag;
import dev.slipway.testkit.GitFixture;
import dev.slipway.testkit.RealGit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A clone whose user signs, and the remote that gets the tags. */
final class SigningStory implements AutoCloseable {

  private final Path folder;
  private final GitFixture bare;
  private final GitFixture work;
  private final Map<String, String> environment;

  SigningStory(Path folder) {
    this.folder = folder;
    bare = GitFixture.bare(folder.resolve("remote.git"));
    work = bare.cloneTo(folder.resolve("work"));
    work.file("README.md", "hi\n").commit("chore: begin").push("refs/heads/main");
    environment = new HashMap<>(GitFixture.environment());
    environment.put("HOME", folder.toString());
  }

  SigningStory with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  SigningStory config(String key, String value) {
    work.git("config", key, value);
    return this;
  }

  /** A program of that name, which git is to sign with. */
  Path program(String name, String script) {
    try {
      Path program = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
      if (!program.toFile().setExecutable(true)) {
        throw new IllegalStateException("cannot be made executable: " + program);
      }
      return program;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Pushes v1.0.0. */
  void push(Signing signing) {
    try (GitRepository repository = GitRepository.open(work.folder(), environment)) {
      GitRemote remote = new GitRemote(repository, RemoteAddress.of(repository, "origin"));
      new JGitPusher(remote, CLOCK)
          .push(new PushTag("v1.0.0", work.id("main"), Optional.of("Release 1.0.0"), signing));
    }
  }

  /** The tag as the remote has it. */
  String tag() {
    return bare.git("cat-file", "tag", "v1.0.0");
  }

  boolean isPushed() {
    return !bare.git("tag").isEmpty();
  }

  /** What git says of the signature of the tag that the remote has. */
  String verified(String... options) {
    String[] command = new String[options.length + 2];
    System.arraycopy(options, 0, command, 0, options.length);
    command[options.length] = "verify-tag";
    command[options.length + 1] = "v1.0.0";
    return RealGit.run(bare.folder(), environment, command);
  }

  @Override
  public void close() {
    work.close();
    bare.close();
  }
}
