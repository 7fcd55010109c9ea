package dev.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.adapter.config.ConfigFiles;
import dev.slipway.adapter.files.WorkingTree;
import dev.slipway.model.Snapshot;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.model.config.Overrides;
import dev.slipway.model.flow.FlowConfig;
import dev.slipway.model.problem.Problem;
import dev.slipway.port.read.ConfigReading;
import dev.slipway.testkit.GoldenCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EffectiveWordsTest {

  private static final Path EXAMPLES = Path.of("docs/examples");

  static List<Snapshot> examples() {
    try (Stream<Path> folders = Files.list(EXAMPLES)) {
      return folders.filter(Files::isDirectory).sorted().<Snapshot>map(WorkingTree::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<GoldenCase> presets() {
    return GoldenCase.allOf("preset");
  }

  @Test
  void there_is_an_example_of_each_of_five_teams() {
    assertThat(examples()).hasSize(5);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void nothing_is_wrong_in_an_example(Snapshot example) {
    assertThat(examine(example).problems()).extracting(Problem::code).containsExactly("SLIP-244");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void what_is_printed_of_an_example_can_itself_be_used(Snapshot example) {
    // given
    ConfigReading reading = examine(example);

    // when
    Snapshot printed = new Printed(example, print(reading));

    // then
    assertThat(flow(printed)).isPresent().isEqualTo(flow(example));
    assertThat(print(examine(printed)).replaceAll("  # .*", ""))
        .isEqualTo(print(reading).replaceAll("  # .*", ""));
  }

  @ParameterizedTest
  @MethodSource("presets")
  void what_is_printed_of_a_preset_can_itself_be_used(GoldenCase preset) {
    // given
    Snapshot written = new Printed(axctl(), "flow: " + preset);

    // when
    Snapshot printed = new Printed(axctl(), print(examine(written)));

    // then
    assertThat(flow(printed)).isPresent().isEqualTo(flow(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a # b",
        "true",
        "12",
        "- x",
        "{version}: \\\"x\\\" \\\\ ",
        "\\u202E\\u0085\\u2028\\uFEFF",
        "\\uD83D\\uDE00",
        "none ",
        "null"
      })
  void a_strange_text_survives(String escaped) {
    // given
    Snapshot written =
        new Printed(
            axctl(),
            "requires: []\nenvironments:\n  e:\n    baseUrl: http://x\n    vars: {v: \"%s\"}\n"
                .formatted(escaped));

    // when
    Snapshot printed = new Printed(axctl(), print(examine(written)));

    // then
    assertThat(print(examine(printed)).replaceAll("  # .*", ""))
        .isEqualTo(print(examine(written)).replaceAll("  # .*", ""))
        .contains("v: ");
  }

  @ParameterizedTest
  @MethodSource("presets")
  void the_whole_of_a_preset_is_the_golden_one(GoldenCase golden) {
    Snapshot written = new Printed(axctl(), "flow: " + golden);
    golden.expect("effective.yml", print(examine(written)));
  }

  @Test
  void each_value_says_where_it_comes_from() {
    // given
    String file = "flow: staging\nbranches:\n  production: trunk\n";

    // when
    String printed = print(examine(new Printed(axctl(), file)));

    // then
    assertThat(printed)
        .startsWith(
            """
            flow: staging  # slipway.yml:1
            authority: none  # default
            branches:
              integration: staging  # preset staging
              production: trunk  # slipway.yml:3
              release: "release/{version}"  # default
            """);
  }

  private static Snapshot axctl() {
    return new WorkingTree(EXAMPLES.resolve("axctl"));
  }

  private static ConfigReading examine(Snapshot files) {
    return new ConfigFiles().examine(files, ConfigPaths.DEFAULT, Overrides.NONE);
  }

  private static Optional<FlowConfig> flow(Snapshot files) {
    return new ConfigFiles().flow(files, ConfigPaths.DEFAULT);
  }

  private static String print(ConfigReading reading) {
    assertThat(reading.problems()).allMatch(each -> each.kind() == Problem.Kind.WARNING);
    return EffectiveWords.of(reading.effective().orElseThrow());
  }

  /** A repository with another {@code slipway.yml}. */
  private record Printed(Snapshot repository, String slipwayYml) implements Snapshot {

    @Override
    public Optional<String> text(String path) {
      return path.equals("slipway.yml") ? Optional.of(slipwayYml) : repository.text(path);
    }

    @Override
    public List<String> pathsBelow(String folder) {
      return repository.pathsBelow(folder);
    }
  }
}
