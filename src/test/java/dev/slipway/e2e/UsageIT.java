package dev.slipway.e2e;

import static dev.slipway.e2e.Bad.input;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A command line that no command takes. */
class UsageIT {

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void is_told_with_a_remedy(Bad bad) {
    bad.assertIsTold(folder);
  }

  static Stream<Bad> is_told_with_a_remedy() {
    return Stream.of(
        usage("a command that does not exist", "relase")
            .is("SLIP-111", "'relase'", "slipway release"),
        usage("a command unlike any other", "fly").is("SLIP-111", "'fly'", "slipway --help"),
        usage("a command of pull requests that does not exist", "pr", "lst")
            .is("SLIP-111", "'lst'", "slipway pr list"),
        usage("an option that does not exist", "release-pr", "--dry-rn")
            .is("SLIP-112", "slipway release-pr", "'--dry-rn'", "--dry-run"),
        usage("an argument too many", "release", "v1.0.0").is("SLIP-100", "'v1.0.0'"),
        usage("an argument too few", "pr", "show")
            .is("SLIP-100", "NUMBER", "slipway pr show --help"),
        usage("help of a command that does not exist", "help", "pr", "merg")
            .is("SLIP-111", "'merg'", "slipway pr merge"),
        usage("half a command", "pr").is("SLIP-100", "list, show, merge or close"),
        usage("a word that the option does not take", "--color", "pink", "pr", "list")
            .is("SLIP-100", "--color", "auto, always, never", "pink"),
        usage("two ways to merge", "pr", "merge", "1", "--squash", "--rebase")
            .is("SLIP-100", "--squash, --rebase"),
        usage("a date that is none", "release-pr", "--date", "2026-02-30")
            .is("SLIP-109", "2026-02-30", "--date"),
        usage("a repository that is none", "release-pr", "--repo", "widget")
            .is("SLIP-108", "'widget'", "acme/widget"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "release-pr", "pr merge"})
  void help_says_what_the_flag_says(String command) {
    Stage stage = Stage.in(folder);
    List<String> words = List.of(command.isEmpty() ? new String[0] : command.split(" "));

    String told = stage.slipway(folder, around("help", words, "")).succeeds().out();
    String flagged = stage.slipway(folder, around("", words, "--help")).succeeds().out();

    assertThat(told).startsWith("Usage: slipway").isEqualTo(flagged);
  }

  private static String[] around(String before, List<String> words, String after) {
    return Stream.of(Stream.of(before), words.stream(), Stream.of(after))
        .flatMap(Function.identity())
        .filter(word -> !word.isEmpty())
        .toArray(String[]::new);
  }

  private static Bad usage(String name, String... command) {
    return input(name, stage -> stage.released("ada")).to(command);
  }

  @Test
  void outside_of_a_repository_the_remedy_is_to_go_into_one() {
    Stage stage = Stage.in(folder);

    Ran words = stage.slipway(folder, "release-pr").ends(1);
    Document document = Document.of(stage.slipway(folder, "status", "-C", "/nowhere", "--json"));

    assertThat(words.out()).isEmpty();
    assertThat(words.err())
        .isEqualTo(
            """
            error: %s is not inside a git repository. [SLIP-301]
              fix: Change into a repository, or make one: git init
            """
                .formatted(folder));
    assertThat(document.problems("what"))
        .containsExactly("/nowhere is not inside a git repository.");
  }

  @Test
  void a_variable_that_is_no_switch_is_named() {
    Stage stage = Stage.in(folder);

    Ran ran = stage.slipway(folder, Map.of("SLIPWAY_DRY_RUN", "perhaps"), "status").ends(1);

    assertThat(ran.err()).contains("SLIPWAY_DRY_RUN is 'perhaps', which is neither true nor false");
  }
}
