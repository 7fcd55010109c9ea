package dev.slipway.testkit;

import dev.slipway.testkit.TwoClones.Ended;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A flow on a real remote, told step by step by Ada: what she commits and tags is pushed at once.
 * The story begins on {@code main}, released as v1.0.0.
 */
public final class FlowStory {

  public static final String CHANGELOG = "CHANGELOG.md";

  private final TwoClones clones;
  private final TwoClones.Commands slipway;

  private FlowStory(TwoClones clones, TwoClones.Commands slipway) {
    this.clones = clones;
    this.slipway = slipway;
  }

  /**
   * @param yaml what {@code slipway.yml} says
   * @param files that are there from the beginning, besides those of a release
   */
  public static FlowStory of(
      Path folder, TwoClones.Commands slipway, String yaml, Map<String, String> files) {
    Map<String, String> all = new HashMap<>(files);
    all.put("slipway.yml", yaml);
    all.put(
        "release-please-config.json", "{\"packages\": {\".\": {\"release-type\": \"simple\"}}}");
    all.put(".release-please-manifest.json", "{\n  \".\": \"1.0.0\"\n}\n");
    all.putIfAbsent(CHANGELOG, "# Changelog\n\n## [1.0.0] - 2026-01-01\n- a keel\n");
    return new FlowStory(TwoClones.of(folder, all, slipway), slipway);
  }

  /** Goes on on a branch as the remote has it; a new one begins here. */
  public FlowStory on(String branch) {
    git("fetch", "-q", "--prune", "origin");
    String remote = "refs/remotes/origin/" + branch;
    boolean known = !git("for-each-ref", remote).isEmpty();
    git("checkout", "-q", "-B", branch, known ? remote : "HEAD");
    return push();
  }

  public FlowStory write(String path, String text) {
    clones.write(path, text);
    return this;
  }

  public FlowStory commit(String message) {
    git("add", "-A");
    git("commit", "-q", "--allow-empty", "-m", message);
    return push();
  }

  /** Makes all that a branch has one commit here. */
  public FlowStory squash(String branch, String message) {
    git("merge", "-q", "--squash", branch);
    return commit(message);
  }

  public FlowStory tag(String name) {
    git("tag", name);
    git("push", "-q", "origin", "refs/tags/" + name);
    return this;
  }

  private FlowStory push() {
    git("push", "-q", "origin", "HEAD");
    return this;
  }

  /** What a command of Slipway comes to. */
  public Ended slipway(String... command) {
    return slipway.run(clones, TwoClones.ADA, List.of(command));
  }

  /** Runs git in Ada's clone. */
  public String git(String... arguments) {
    return clones.git(TwoClones.ADA, arguments);
  }

  /** Runs git in the remote. */
  public String remote(String... arguments) {
    return clones.remoteGit(arguments).strip();
  }

  /** The branches of the remote, by name. */
  public List<String> branches() {
    return remote("for-each-ref", "--format=%(refname:short)", "refs/heads").lines().toList();
  }

  public String refs() {
    return clones.refs();
  }

  public Map<String, String> surroundings() {
    return clones.surroundings();
  }
}
