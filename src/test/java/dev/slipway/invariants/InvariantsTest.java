package dev.slipway.invariants;

import dev.slipway.InProcess;
import dev.slipway.testkit.TwoClones;
import dev.slipway.testkit.TwoClones.Ended;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The invariants of requirements 10.4, as far as nothing is published: seasons that a seed makes
 * up, with crashes, changes of hands and things that must be refused.
 */
class InvariantsTest {

  private static final int RELEASES = 3;
  private static final Pattern OPEN = Pattern.compile("(?m)^#(\\d+)  open");

  private final InProcess slipway =
      new InProcess(Map.of("SLIPWAY_TOKEN", Witness.CANARY, "GITHUB_TOKEN", Witness.CANARY));
  @TempDir private Path folder;

  static LongStream few() {
    return LongStream.rangeClosed(1, 2);
  }

  static LongStream many() {
    return LongStream.rangeClosed(100, 199);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("few")
  void they_hold_of_release_branches(long seed) {
    plays(Season.ofReleaseBranches(new Random(seed)));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("few")
  void they_hold_of_git_flow(long seed) {
    plays(Season.ofGitFlow(new Random(seed)));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("many")
  @Tag("crash")
  void they_hold_of_many_release_branches(long seed) {
    plays(Season.ofReleaseBranches(new Random(seed)));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("many")
  @Tag("crash")
  void they_hold_of_much_git_flow(long seed) {
    plays(Season.ofGitFlow(new Random(seed)));
  }

  private void plays(Season season) {
    TwoClones clones = TwoClones.of(folder, season.files(), slipway).on("develop");
    ReleasedLaws laws = new ReleasedLaws(clones);
    for (int i = 0; i < RELEASES; i++) {
      for (int work = season.random().nextInt(3); work >= 0; work--) {
        season.work(clones);
      }
      assertLowerIsRefused(season, clones);
      String version = season.next();
      Witness witness = new Witness(slipway, clones, season.random());
      season.release(version).forEach(move -> play(move, clones, witness));
      laws.hold(version, season.declaring());
      clones.git(TwoClones.ADA, "pull", "-q", "--ff-only", "origin", "develop");
    }
  }

  private void play(Season.Move move, TwoClones clones, Witness witness) {
    if (!move.lands()) {
      witness.sees(move.command());
      return;
    }
    Ended listed = slipway.run(clones, TwoClones.BOB, List.of("pr", "list")).succeeds();
    Matcher open = OPEN.matcher(listed.words());
    if (open.find()) {
      List<String> command = new ArrayList<>(move.command());
      command.add(2, open.group(1));
      witness.sees(command);
    }
  }

  /** I4. */
  private void assertLowerIsRefused(Season season, TwoClones clones) {
    Witness witness = new Witness(slipway, clones, season.random());
    Stream.of("0.9.0", "1.0.0").forEach(version -> witness.seesRefused(List.of("branch", version)));
  }
}
