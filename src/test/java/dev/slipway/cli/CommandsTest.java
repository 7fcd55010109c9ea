package dev.slipway.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

  private final ByteArrayOutputStream told = new ByteArrayOutputStream();

  @ParameterizedTest
  @ValueSource(strings = {"help", "help --json", "help --help", "--version"})
  void a_command_whose_result_is_lost_fails_and_says_so(String line) {
    assertThat(status(line, new Failing("No space left on device"))).isEqualTo(1);
    assertThat(told.toString(UTF_8))
        .startsWith("error: What is printed cannot be written to standard output. [SLIP-851]\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"help", "help --json", "help --help", "--version"})
  void a_command_whose_result_is_written_passes(String line) {
    assertThat(status(line, new ByteArrayOutputStream())).isZero();
    assertThat(told.toString(UTF_8)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Broken pipe", "Datenübergabe unterbrochen (broken pipe)"})
  void who_reads_no_further_has_lost_nothing(String fault) {
    assertThat(status("help", new Failing(fault))).isZero();
    assertThat(told.toString(UTF_8)).isEmpty();
  }

  private int status(String line, OutputStream out) {
    Commands commands = new Commands("1", Map.of());
    commands.with("help", () -> new HelpCommand(commands::all));
    return commands.execute(List.of(line.split(" ")), out, new PrintStream(told, true, UTF_8));
  }

  private static final class Failing extends OutputStream {

    private final String fault;

    Failing(String fault) {
      this.fault = fault;
    }

    @Override
    public void write(int each) throws IOException {
      throw new IOException(fault);
    }
  }
}
