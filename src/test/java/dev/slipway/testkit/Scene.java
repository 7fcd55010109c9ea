package dev.slipway.testkit;

import dev.slipway.adapter.forge.EmbeddedPullRequests;
import dev.slipway.adapter.git.GitRepository;
import dev.slipway.adapter.git.history.JGitHistory;
import dev.slipway.adapter.git.remote.GitRemote;
import dev.slipway.adapter.git.remote.JGitRemoteRefs;
import dev.slipway.adapter.git.remote.RemoteAddress;
import dev.slipway.adapter.git.write.JGitLedger;
import dev.slipway.plan.LabelPullRequest;
import dev.slipway.testkit.TwoClones.Commands;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A moment of the main job: what has happened, and the command that is due.
 *
 * @param files that the repository begins with
 */
public record Scene(
    String name, Map<String, String> files, UnaryOperator<TwoClones> before, List<String> command) {

  private static final String CONFIG = "release-please-config.json";
  private static final String MANIFEST = ".release-please-manifest.json";

  private static final Map<String, String> ONE =
      Map.of(
          CONFIG,
          """
          {"packages": {".": {"release-type": "simple"}}}
          """,
          MANIFEST,
          "{\n  \".\": \"1.0.0\"\n}\n",
          "version.txt",
          "1.0.0\n");

  private static final Map<String, String> SEPARATE =
      Map.of(
          CONFIG,
          """
          {
            "separate-pull-requests": true,
            "release-type": "simple",
            "packages": {
              "keel": {"component": "keel"},
              "oar": {"component": "oar"},
              "sail": {"component": "sail"}
            }
          }
          """,
          MANIFEST,
          """
          {
            "keel": "1.0.0",
            "oar": "1.0.0",
            "sail": "1.0.0"
          }
          """,
          "keel/version.txt",
          "1.0.0\n",
          "sail/version.txt",
          "1.0.0\n");

  /** Every command that changes a remote, at every moment where it does something else. */
  public static List<Scene> all() {
    return Stream.concat(trunk().stream(), flows().stream()).toList();
  }

  /** The moments of flows over several branches. */
  public static List<Scene> flows() {
    return FlowScenes.all();
  }

  /** The moments of releases that are made on one branch. */
  private static List<Scene> trunk() {
    return List.of(
        releasePr("open the pull request", ONE, Scene::feature),
        releasePr("open one with notes that overflow", ONE, Scene::verbose),
        releasePr("open one for each of two packages", SEPARATE, Scene::bothPackages),
        releasePr("update it after a new commit", ONE, each -> opened(each).commit("fix: a leak")),
        releasePr(
            "refresh it on a base that moved", ONE, each -> opened(each).commit("chore: sweep")),
        releasePr("wake a snoozed one", ONE, Scene::snoozed),
        scene("merge it", ONE, Scene::opened, "pr", "merge", "1"),
        scene("squash it", ONE, Scene::opened, "pr", "merge", "1", "--squash"),
        scene("rebase it", ONE, Scene::opened, "pr", "merge", "1", "--rebase"),
        scene("close it", ONE, Scene::opened, "pr", "close", "1"),
        release("release it", ONE, each -> opened(each).slipway("pr", "merge", "1")),
        release("release it after a merge by hand", ONE, Scene::mergedByHand),
        release("release two pull requests", SEPARATE, Scene::bothMerged));
  }

  private static Scene releasePr(
      String name, Map<String, String> files, UnaryOperator<TwoClones> before) {
    return scene(name, files, before, "release-pr");
  }

  private static Scene release(
      String name, Map<String, String> files, UnaryOperator<TwoClones> before) {
    return scene(name, files, before, "release");
  }

  private static Scene scene(
      String name, Map<String, String> files, UnaryOperator<TwoClones> before, String... command) {
    return new Scene(name, files, before, List.of(command));
  }

  private static TwoClones feature(TwoClones clones) {
    return clones.commit("feat: a sail");
  }

  private static TwoClones verbose(TwoClones clones) {
    return clones.commit("feat: " + "a long story ".repeat(6_000).strip());
  }

  private static TwoClones opened(TwoClones clones) {
    return feature(clones).slipway("release-pr");
  }

  private static TwoClones bothPackages(TwoClones clones) {
    return clones
        .write("keel/lead.txt", "heavy\n")
        .commit("feat: a heavy keel")
        .write("sail/cloth.txt", "flax\n")
        .commit("fix: better cloth");
  }

  private static TwoClones bothMerged(TwoClones clones) {
    return bothPackages(clones)
        .slipway("release-pr")
        .slipway("pr", "merge", "1")
        .slipway("pr", "merge", "2");
  }

  private static TwoClones mergedByHand(TwoClones clones) {
    opened(clones).git(TwoClones.BOB, "fetch", "-q");
    clones.git(TwoClones.BOB, "merge", "-q", "--no-ff", "origin/release-please--branches--main");
    clones.git(TwoClones.BOB, "push", "-q", "origin", "HEAD:main");
    return clones;
  }

  private static TwoClones snoozed(TwoClones clones) {
    snooze(opened(clones));
    return clones.slipway("pr", "close", "1").commit("fix: a leak");
  }

  private static void snooze(TwoClones clones) {
    Path ada = clones.clone(TwoClones.ADA);
    try (GitRepository repository =
        GitRepository.open(ada, TwoClones.environmentOf(TwoClones.ADA))) {
      GitRemote remote = new GitRemote(repository, RemoteAddress.of(repository, "origin"));
      new EmbeddedPullRequests(
              new JGitLedger(remote, Clock.systemUTC()),
              () -> new JGitRemoteRefs(remote),
              new JGitHistory(repository, "origin"),
              (base, head, method, message) -> base,
              () -> {
                throw new IllegalStateException("nobody comments");
              },
              Clock.systemUTC())
          .label(new LabelPullRequest(1, List.of("autorelease: snooze"), List.of()));
    }
  }

  /** Tells the story as far as this moment. */
  public TwoClones stage(Path folder, Commands slipway) {
    return before.apply(TwoClones.of(folder, files, slipway)).pack();
  }

  @Override
  public String toString() {
    return name;
  }
}
