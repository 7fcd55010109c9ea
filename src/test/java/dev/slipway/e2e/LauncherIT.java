package dev.slipway.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.BuildInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherIT {

  @TempDir Path folder;

  private Slipway slipway;

  @BeforeEach
  void a_user_with_an_empty_home() throws IOException {
    slipway = Slipway.in(folder, Files.createDirectory(folder.resolve("home")));
  }

  @Test
  void says_its_version_and_nothing_else() {
    assertVersion(slipway);
  }

  @Test
  void starts_through_symbolic_links() throws IOException {
    // given
    Path first = Files.createSymbolicLink(folder.resolve("first"), Slipway.BUILT);
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("second"), Path.of("..").resolve(first.getFileName()));

    // then
    assertVersion(slipway.startedAs("bin/second"));
  }

  @Test
  void starts_from_a_folder_with_spaces_and_letters_beyond_ascii() throws IOException {
    Path place = Files.createDirectory(folder.resolve("a föl der"));
    Path copy = Files.copy(Slipway.BUILT, place.resolve("slip way"));
    copy.toFile().setExecutable(true);

    assertVersion(slipway.startedAs(copy.toString()));
  }

  @Test
  void starts_as_a_plain_jar() {
    String java = Slipway.JAVA_HOME.resolve("bin/java").toString();

    assertVersion(slipway.startedAs(java, "-jar", Slipway.BUILT.toString()));
    assertVersion(slipway.startedAs(java, "-jar", Slipway.BUILT + ".jar"));
  }

  @Test
  void starts_without_a_home() {
    assertVersion(slipway.without("HOME").without("SLIPWAY_NO_ARCHIVE"));
    assertVersion(slipway.with("HOME", "").without("SLIPWAY_NO_ARCHIVE"));
  }

  @Test
  void starts_with_the_java_on_the_path() throws IOException {
    // given
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("java"), Slipway.JAVA_HOME.resolve("bin/java"));

    // then
    assertVersion(slipway.without("JAVA_HOME").with("PATH", bin + ":" + System.getenv("PATH")));
  }

  @Test
  void without_java_it_says_what_is_missing() throws IOException {
    // given: a shell, but no Java
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("sh"), Path.of("/bin/sh").toRealPath());

    // when
    Ran ran = slipway.without("JAVA_HOME").with("PATH", bin.toString()).run("--version");

    // then
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err())
        .isEqualTo(
            """
            error: There is no Java here.
              fix: Install Java 17 or later, or let JAVA_HOME name one.
            """);
  }

  @Test
  void a_java_home_without_java_is_named() {
    Ran ran = slipway.with("JAVA_HOME", folder.toString()).run("--version");

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).startsWith("error: JAVA_HOME is " + folder).contains("\n  fix: ");
  }

  @Test
  void a_java_that_is_too_old_is_named_with_its_version() throws IOException {
    // given
    Path java = Files.createDirectories(folder.resolve("old/bin")).resolve("java");
    Files.createFile(java).toFile().setExecutable(true);
    Files.writeString(folder.resolve("old/release"), "JAVA_VERSION=\"11.0.2\"\n");

    // when
    Ran ran = slipway.with("JAVA_HOME", folder.resolve("old").toString()).run("--version");

    // then
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).startsWith("error: " + java + " is Java 11.0.2.");
  }

  @Test
  void passes_the_exit_status_and_the_words_of_an_error_through() {
    Ran direct =
        slipway
            .startedAs(
                Slipway.JAVA_HOME.resolve("bin/java").toString(), "-jar", Slipway.BUILT.toString())
            .run("--no-such-option");

    Ran launched = slipway.run("--no-such-option");

    assertThat(direct.status()).isNotZero();
    assertThat(launched).isEqualTo(direct);
  }

  @Test
  void reads_arguments_as_utf_8_where_the_locale_says_nothing() {
    Ran ran = slipway.without("LC_ALL").run("--größe", "");

    assertThat(ran.err().getBytes(UTF_8)).contains("--größe".getBytes(UTF_8));
  }

  @Test
  void passes_empty_arguments_and_spaces_through() {
    assertThat(slipway.run("--no such", "").err()).contains("'--no such'");
  }

  @Test
  void takes_options_for_java() {
    Ran ran = slipway.with("SLIPWAY_JAVA_OPTS", "-Xmx64m -showversion").run("--version");

    assertThat(ran.err()).contains("version \"");
  }

  @Test
  void starts_beside_the_users_own_archive_options() {
    assertVersion(
        slipway
            .without("SLIPWAY_NO_ARCHIVE")
            .with("XDG_CACHE_HOME", folder.toString())
            .with("SLIPWAY_JAVA_OPTS", "-Xshare:off"));
  }

  private static void assertVersion(Slipway slipway) {
    assertThat(slipway.run("--version"))
        .isEqualTo(new Ran(0, "slipway " + BuildInfo.version() + "\n", ""));
  }
}
