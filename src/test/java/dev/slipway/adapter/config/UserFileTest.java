package dev.slipway.adapter.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.qa.EnvironmentConfig;
import dev.slipway.port.read.UserSettings.UserConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UserFileTest {

  @TempDir private Path home;

  private UserFile atHome() {
    return new UserFile(Map.of("HOME", home.toString()));
  }

  private Path write(String folder, String text) throws IOException {
    Path file = home.resolve(folder).resolve("slipway/config.yml");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void where_there_is_no_file_nothing_is_said() {
    assertThat(atHome().read()).isEmpty();
    assertThat(atHome().place()).isEqualTo(home + "/.config/slipway/config.yml");
  }

  @Test
  void every_setting_reaches_its_record() throws IOException {
    // given
    write(
        ".config",
        """
        environments:
          dev:
            baseUrl: http://localhost:8080
            token: {env: MY_TOKEN}
            ca: /etc/ssl/my-ca.pem
            headers: {X-Token: "${token}"}
            vars: {space: 12}
            concurrency: 1
        """);

    // then
    EnvironmentConfig dev =
        new EnvironmentConfig(
            "dev",
            Optional.of("http://localhost:8080"),
            Optional.of("MY_TOKEN"),
            Optional.of("/etc/ssl/my-ca.pem"),
            new TreeMap<>(Map.of("X-Token", "${token}")),
            new TreeMap<>(Map.of("space", "12")),
            1);
    assertThat(atHome().read()).contains(new UserConfig(new TreeMap<>(Map.of("dev", dev))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing yet\n", "environments:\n", "environments: {}\n"})
  void a_file_may_say_nothing(String text) throws IOException {
    write(".config", text);
    assertThat(atHome().read()).contains(new UserConfig(new TreeMap<>()));
  }

  @Test
  void the_folder_of_configurations_may_be_another() throws IOException {
    // given
    write("other", "environments: {theirs: {}}");
    write(".config", "environments: {usual: {}}");

    // then
    assertThat(namesWith(home.resolve("other").toString())).containsExactly("theirs");
    assertThat(namesWith("")).containsExactly("usual");
    assertThat(namesWith("other")).containsExactly("usual");
  }

  private Iterable<String> namesWith(String folder) {
    return new UserFile(Map.of("HOME", home.toString(), "XDG_CONFIG_HOME", folder))
        .read()
        .orElseThrow()
        .environments()
        .keySet();
  }

  @Test
  void without_a_home_there_is_no_file() {
    assertThat(new UserFile(Map.of()).read()).isEmpty();
    assertThat(new UserFile(Map.of()).place()).isEqualTo("~/.config/slipway/config.yml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          enviroments: {}                       | 1:1: there is no setting 'enviroments'. > Write 'environments'.
          qa: {}                                | 1:1: there is no setting 'qa'. > Remove it, or write one of: environments.
          environments: {a: {baseURL: x}}       | 1:20: there is no setting 'baseURL'. > Write 'baseUrl'.
          environments: {a: {ca: own.pem}}      | 1:24: 'own.pem' is not a path from the root of the machine. > Write it as in: /etc/ssl/own-ca.pem
          environments: {a: {token: abc}}       | 1:27: 'token' is a string, where an object belongs. > Write an object.
          environments: {a: {vars: {token: b}}} | 1:27: ${token} stands for something else already. > Choose another name.
          environments: {a: {headers: {Authorization: Bearer abc}}} | 1:45: a secret seems to stand here, for everybody to read. > Revoke it, take it out, and name the environment variable that holds the next one: token: {env: QA_TOKEN}
          [environments]                        | 1:1: the file is a list, where an object belongs. > Write an object.
          """)
  void a_fault_is_told_with_its_place_and_remedy(String text, String problem) throws IOException {
    // given
    Path file = write(".config", text);

    // then
    assertThatThrownBy(atHome()::read)
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.problems())
                    .extracting(each -> each.what() + " > " + each.remedy())
                    .contains(file + ":" + problem));
  }

  @Test
  void what_is_no_file_is_told() throws IOException {
    Files.createDirectories(home.resolve(".config/slipway/config.yml"));
    assertThatThrownBy(atHome()::read).hasMessageContaining("is there, and is no file.");
  }
}
