package dev.slipway.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What an option that cannot be read is told as, wherever its value comes from. */
class WrongOptionTest {

  @Command(name = "group", subcommands = Inner.class)
  static final class Outer {}

  @Command(name = "inner")
  static final class Inner implements Runnable {

    @Option(names = "--whole")
    private boolean whole;

    @Override
    public void run() {}
  }

  @ParameterizedTest
  @CsvSource({
    "group inner --json, group-inner",
    "-C inner group --json inner, group-inner",
    "-C=inner group --json inner, group-inner",
    "inner --json, inner",
    "--json group, group",
  })
  void the_document_is_that_of_the_command_which_was_called(String line, String schema) {
    assertThat(ran(Map.of("SLIPWAY_COLOR", "purple"), line))
        .contains("\"schema\": \"slipway/%s/v1\"".formatted(schema), "SLIP-100");
  }

  @ParameterizedTest
  @ValueSource(strings = {"JSON", "DRY_RUN", "YES", "QUIET", "VERBOSE", "NO_PROGRESS", "WHOLE"})
  void a_switch_takes_no_maybe(String option) {
    Map<String, String> maybe = Map.of("SLIPWAY_" + option, "maybe");

    for (String line : new String[] {"group inner --json", "inner --json"}) {
      assertThat(ran(maybe, line)).contains("SLIPWAY_%s is 'maybe'".formatted(option));
    }
  }

  private static String ran(Map<String, String> environment, String line) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new Commands("1", environment)
        .with("group", Outer::new)
        .with("inner", Inner::new)
        .execute(List.of(line.split(" ")), bytes, System.err);
    return bytes.toString(UTF_8);
  }
}
