package dev.slipway.invariants;

import dev.slipway.testkit.Examples;
import dev.slipway.testkit.TwoClones;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A team's releases, one after the other, as a seed has them. */
abstract class Season {

  private static final List<String> CHANGES = List.of("fix: ", "feat: ", "fix(core): ", "perf: ");

  private final Random random;
  private final List<String> released = new ArrayList<>(List.of("1.0.0"));
  private int changes;

  Season(Random random) {
    this.random = random;
  }

  /** Whose releases go through release branches, under a policy. */
  static Season ofReleaseBranches(Random random) {
    return new ReleaseBranchSeason(random);
  }

  /** Whose cuts prepare the release. */
  static Season ofGitFlow(Random random) {
    return new GitFlowSeason(random);
  }

  /** What the repository begins with. */
  abstract Map<String, String> files();

  /** Somebody works on something that will be released. */
  abstract void work(TwoClones clones);

  /** The commands of a release, in their order. */
  abstract List<Move> release(String version);

  /** The files that hold the version. */
  abstract List<String> declaring();

  /** A command of a season, as it is typed. */
  record Move(List<String> command) {

    static Move of(String... command) {
      return new Move(List.of(command));
    }

    /** Lands the newest open pull request, where there is one. */
    boolean lands() {
      return command.get(0).equals("pr");
    }
  }

  Random random() {
    return random;
  }

  /** A version that is higher than all before. */
  String next() {
    String[] last = released.get(released.size() - 1).replaceFirst("-.*", "").split("\\.");
    int minor = Integer.parseInt(last[1]);
    int patch = Integer.parseInt(last[2]);
    String number =
        random.nextBoolean()
            ? "1.%d.0".formatted(minor + 1)
            : "1.%d.%d".formatted(minor, patch + 1);
    String version = spelled(number);
    released.add(version);
    return version;
  }

  String spelled(String number) {
    return number;
  }

  /** All versions so far, oldest first. */
  List<String> released() {
    return List.copyOf(released);
  }

  String change() {
    return CHANGES.get(random.nextInt(CHANGES.size())) + "number " + ++changes;
  }

  private static final class ReleaseBranchSeason extends Season {

    private ReleaseBranchSeason(Random random) {
      super(random);
    }

    @Override
    Map<String, String> files() {
      return Examples.releaseBranch("1.0.0");
    }

    @Override
    void work(TwoClones clones) {
      String change = change();
      clones.write("src/%s.ts".formatted(Math.abs(change.hashCode())), change).commit(change);
    }

    @Override
    String spelled(String number) {
      return random().nextBoolean() ? number : number + "-preview";
    }

    @Override
    List<Move> release(String version) {
      return List.of(
          Move.of("branch", version),
          Move.of("release-pr", "--target-branch", "release/" + version),
          Move.of("pr", "merge", "--squash"),
          Move.of("promote", version),
          Move.of("pr", "merge", "--squash"),
          Move.of("tag", version, "--confirm", "GO " + version),
          Move.of("sync", "--yes"),
          Move.of("pr", "merge"),
          Move.of("cleanup", "--yes"));
    }

    @Override
    List<String> declaring() {
      return List.of(
          ".release-please-manifest.json",
          "deploy/helm/aegis/Chart.yaml",
          "package-lock.json",
          "package.json");
    }
  }

  private static final class GitFlowSeason extends Season {

    private GitFlowSeason(Random random) {
      super(random);
    }

    @Override
    Map<String, String> files() {
      return Examples.gitFlow("1.0.0");
    }

    /** Writes an entry under the first heading of the changelog, too. */
    @Override
    void work(TwoClones clones) {
      String change = change();
      clones.git(TwoClones.ADA, "pull", "-q", "--ff-only", "origin", "develop");
      String changelog = clones.read("CHANGELOG.md");
      clones
          .write("src/%s.py".formatted(Math.abs(change.hashCode())), change)
          .write(
              "CHANGELOG.md", changelog.replaceFirst("\n\n## \\[", "\n\n- " + change + "\n\n## ["))
          .commit(change);
    }

    @Override
    List<Move> release(String version) {
      return List.of(
          Move.of("branch", version),
          Move.of("pr", "merge"),
          Move.of("tag", version, "--confirm", "GO " + version),
          Move.of("sync", "--yes"),
          Move.of("cleanup", "--yes"));
    }

    @Override
    List<String> declaring() {
      return List.of(
          ".claude-plugin/marketplace.json",
          ".github/plugin/marketplace.json",
          "plugins/agentops/package.json",
          "plugins/agentops/plugin.json");
    }
  }
}
