package dev.slipway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What every command says of itself and of each of its options. */
class HelpTextTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("commands")
  void nothing_in_a_help_text_stands_for_nothing(String name, CommandLine command) {
    assertThat(command.getUsageMessage()).doesNotContainPattern("\\bnull\\b|\\$\\$");
    assertThat(command.getCommandSpec().options())
        .allSatisfy(
            option ->
                assertThat(String.join("\n", option.description()))
                    .as(option.longestName())
                    .isNotBlank()
                    .doesNotContainPattern("\\bnull\\b|\\$\\$"));
  }

  static Stream<Arguments> commands() {
    return withThoseBelow(Main.commandLine())
        .map(each -> arguments(each.getCommandSpec().qualifiedName(), each));
  }

  private static Stream<CommandLine> withThoseBelow(CommandLine command) {
    return Stream.concat(
        Stream.of(command),
        command.getSubcommands().values().stream().flatMap(HelpTextTest::withThoseBelow));
  }

  @Test
  void what_stands_in_a_check_is_told_as_it_is_written_there() {
    CommandLine preflight =
        Main.commandLine().getSubcommands().get("qa").getSubcommands().get("preflight");

    assertThat(preflight.getUsageMessage())
        .contains("What ${space} stands for", "What ${NAME} stands for", "What ${limit} stands");
  }
}
