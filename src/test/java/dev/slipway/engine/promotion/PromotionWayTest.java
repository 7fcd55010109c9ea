package dev.slipway.engine.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.TreeId;
import dev.slipway.model.flow.PromotionPolicy.Mode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromotionWayTest {

  @ParameterizedTest(name = "{0}, conflicts {1}, untested {2}, a release {3}: {4}")
  @CsvSource({
    "AUTO,     false, false, true,  MERGE",
    "AUTO,     true,  false, true,  METADATA",
    "AUTO,     false, true,  true,  METADATA",
    "AUTO,     false, true,  false, MERGE",
    "AUTO,     true,  false, false, MERGE",
    "MERGE,    false, true,  true,  MERGE",
    "MERGE,    true,  false, true,  MERGE",
    "METADATA, false, false, true,  METADATA",
  })
  void the_branch_goes_where_it_may(
      Mode asked, boolean conflicts, boolean untested, boolean release, Mode way) {
    assertThat(PromotionWay.choose(asked, trial(conflicts, untested), release).mode())
        .isEqualTo(way);
  }

  @Test
  void why_is_told_with_the_paths() {
    assertThat(PromotionWay.choose(Mode.AUTO, trial(true, false), true).reason())
        .isEqualTo("Only the release's own files go: a merge would conflict in a.txt.");
  }

  @Test
  void of_many_paths_twenty_are_told() {
    List<String> paths = IntStream.range(0, 23).mapToObj(i -> "f" + i).toList();

    assertThat(Paths.told(paths)).startsWith("f0, f1, ").endsWith("f19 and 3 more");
  }

  private static Trial trial(boolean conflicts, boolean untested) {
    Optional<TreeId> tree = conflicts ? Optional.empty() : Optional.of(new TreeId("1".repeat(40)));
    return new Trial(
        tree, conflicts ? List.of("a.txt") : List.of(), untested ? List.of("b.txt") : List.of());
  }
}
