package dev.slipway.testkit;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The moments of flows over several branches, as the teams of the examples live through them. */
final class FlowScenes {

  private static final String NEXT = "1.1.0-preview";
  private static final String RELEASE = "release/" + NEXT;
  private static final String REPAIR = "1.1.1-preview.1";

  private FlowScenes() {}

  static List<Scene> all() {
    return List.of(
        branches("cut a release branch", FlowScenes::fixed, "branch", NEXT),
        branches(
            "cut one under an approval",
            FlowScenes::fixed,
            "branch",
            REPAIR,
            "--recovery",
            "--recovery-issue",
            "12",
            "--recovery-reason",
            "broken",
            "--confirm",
            "RECOVERY " + REPAIR),
        branches(
            "open its pull request", FlowScenes::cut, "release-pr", "--target-branch", RELEASE),
        branches("promote its metadata", FlowScenes::prepared, "promote", NEXT),
        branches("tag it with a go", FlowScenes::promoted, "tag", NEXT, "--confirm", "GO " + NEXT),
        branches("bring production back", FlowScenes::tagged, "sync"),
        branches("clean up after it", FlowScenes::broughtBack, "cleanup", "--yes"),
        gitFlow("cut and prepare", FlowScenes::told, "branch", "1.1.0"),
        gitFlow(
            "tag what was prepared", FlowScenes::merged, "tag", "1.1.0", "--confirm", "GO 1.1.0"),
        gitFlow("bring production back by merge", FlowScenes::out, "sync"),
        staging("promote staging", FlowScenes::staged, "promote"),
        lines(
            "cut a line with its tag",
            FlowScenes::candidate,
            "branch",
            "26.2.0rc1",
            "--confirm",
            "GO 26.2.0rc1"),
        lines("bring a fix onto a line", FlowScenes::fixedAfterCut, "backport", "origin/main"),
        lines("bring one that conflicts", FlowScenes::conflicting, "backport", "origin/main"));
  }

  private static Scene branches(String name, UnaryOperator<TwoClones> before, String... command) {
    return scene(name, Examples.releaseBranch("1.0.0"), before, command);
  }

  private static Scene gitFlow(String name, UnaryOperator<TwoClones> before, String... command) {
    return scene(name, Examples.gitFlow("1.0.0"), before, command);
  }

  private static Scene staging(String name, UnaryOperator<TwoClones> before, String... command) {
    return scene(name, Examples.stagingWithoutVerdicts("1.0.0"), before, command);
  }

  private static Scene lines(String name, UnaryOperator<TwoClones> before, String... command) {
    return scene(name, Examples.releaseLines("26.1.0"), before, command);
  }

  private static Scene scene(
      String name, Map<String, String> files, UnaryOperator<TwoClones> before, String... command) {
    return new Scene(name, files, before, List.of(command));
  }

  private static TwoClones fixed(TwoClones clones) {
    return clones
        .on("develop")
        .write("src/socket.ts", "closed\n")
        .commit("fix: close the socket")
        .write("src/retries.ts", "3\n")
        .commit("fix: count retries");
  }

  private static TwoClones cut(TwoClones clones) {
    return fixed(clones).slipway("branch", NEXT);
  }

  private static TwoClones prepared(TwoClones clones) {
    return cut(clones)
        .slipway("release-pr", "--target-branch", RELEASE)
        .slipway("pr", "merge", "1", "--squash");
  }

  private static TwoClones promoted(TwoClones clones) {
    return prepared(clones).slipway("promote", NEXT).slipway("pr", "merge", "2", "--squash");
  }

  private static TwoClones tagged(TwoClones clones) {
    return promoted(clones).slipway("tag", NEXT, "--confirm", "GO " + NEXT);
  }

  private static TwoClones broughtBack(TwoClones clones) {
    return tagged(clones).slipway("sync").slipway("pr", "merge", "3");
  }

  private static TwoClones told(TwoClones clones) {
    return clones
        .on("develop")
        .write("src/start.py", "fast\n")
        .commit("feat: a faster start")
        .write("CHANGELOG.md", Examples.kept("1.0.0", "- a faster start"))
        .commit("docs: tell of it");
  }

  private static TwoClones merged(TwoClones clones) {
    return told(clones).slipway("branch", "1.1.0").slipway("pr", "merge", "1");
  }

  private static TwoClones out(TwoClones clones) {
    return merged(clones).slipway("tag", "1.1.0", "--confirm", "GO 1.1.0");
  }

  private static TwoClones staged(TwoClones clones) {
    return clones.on("dev/staging").write("src/a.txt", "a\n").commit("feat(cli): a");
  }

  private static TwoClones candidate(TwoClones clones) {
    clones.git(TwoClones.ADA, "push", "-q", "origin", "HEAD:refs/tags/26.1.0");
    return clones
        .write("src/store.py", "one\n")
        .write("VERSION", "26.2.0rc1\n")
        .write("CHANGELOG.md", "# Changelog\n\n## 26.2.0rc1 (2026-02-01)\n\n* one store\n")
        .write(".release-please-manifest.json", "{\n  \".\": \"26.2.0rc1\"\n}\n")
        .commit("release: 26.2.0rc1");
  }

  private static TwoClones lineCut(TwoClones clones) {
    return candidate(clones)
        .slipway("branch", "26.2.0rc1", "--confirm", "GO 26.2.0rc1")
        .slipway("pr", "merge", "1");
  }

  private static TwoClones fixedAfterCut(TwoClones clones) {
    return lineCut(clones)
        .write("src/socket.py", "closed\n")
        .commit("fix: close the socket (#7)\n\nBackport: 26.2");
  }

  private static TwoClones conflicting(TwoClones clones) {
    return lineCut(clones)
        .write("src/store.py", "two\n")
        .commit("feat: two stores")
        .write("src/store.py", "three\n")
        .commit("fix: three stores (#8)\n\nBackport: 26.2");
  }
}
