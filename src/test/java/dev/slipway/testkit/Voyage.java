package dev.slipway.testkit;

import dev.slipway.testkit.TwoClones.Commands;
import java.nio.file.Path;
import java.util.Map;

/**
 * The way of release 1.1.0 from its branch to its tag, under a flow with release branches: each
 * step goes as far as it says.
 */
public final class Voyage {

  public static final String VERSION = "1.1.0";
  public static final String BRANCH = "release/1.1.0";
  public static final String GO = "GO 1.1.0";

  private Voyage() {}

  /** Integration has a feature, with a file of its own, that production has not. */
  public static FlowStory begun(Path folder, Commands slipway, String yaml) {
    return FlowStory.of(folder, slipway, yaml, Map.of("version.txt", "1.0.0\n"))
        .on("develop")
        .write("oar.txt", "oar\n")
        .commit("feat: an oar");
  }

  /** The release branch has the release's files. */
  public static FlowStory drafted(Path folder, Commands slipway, String yaml) {
    FlowStory story = begun(folder, slipway, yaml);
    story.slipway("branch", VERSION).succeeds();
    story.slipway("release-pr", "--target-branch", BRANCH).succeeds();
    story.slipway("pr", "merge", "1").succeeds();
    return story;
  }

  /** As {@link #drafted}, and a merge into production would conflict in the feature's file. */
  public static FlowStory diverged(Path folder, Commands slipway, String yaml) {
    return drafted(folder, slipway, yaml)
        .on("main")
        .write("oar.txt", "another oar\n")
        .commit("feat: an oar (#7)");
  }

  /** Production has the release's files, as the promotion expected. */
  public static FlowStory promoted(Path folder, Commands slipway, String yaml) {
    FlowStory story = diverged(folder, slipway, yaml);
    story.slipway("promote").succeeds();
    story.slipway("pr", "merge", "2", "--squash").succeeds();
    return story;
  }

  /** Everything up to the tag. */
  public static FlowStory tagged(Path folder, Commands slipway, String yaml) {
    FlowStory story = promoted(folder, slipway, yaml);
    story.slipway("tag", VERSION, "--confirm", GO).succeeds();
    return story;
  }
}
