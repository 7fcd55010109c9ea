package dev.slipway.adapter.git.sign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.adapter.git.Problems;
import dev.slipway.model.flow.TagPolicy.Signing;
import dev.slipway.model.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a tag is signed, with which program, and what comes of it when that does not sign. */
class TagSignerTest {

  private static final String SIGNS =
      """
      echo "$@" >"$HOME/arguments"
      cat >"$HOME/signed"
      printf -- '-----BEGIN PGP SIGNATURE-----\\r\\nx\\r\\n-----END PGP SIGNATURE-----\\r\\n'
      echo '[GNUPG:] SIG_CREATED D' >&2
      """;

  @TempDir Path folder;
  private SigningStory story;

  @BeforeEach
  void begin() {
    story = new SigningStory(folder);
  }

  @AfterEach
  void end() {
    story.close();
  }

  @Test
  void where_git_does_not_sign_nothing_is_signed() {
    story.config("gpg.program", "/nonexistent");
    story.push(Signing.AUTO);
    assertThat(story.tag()).endsWith("\nRelease 1.0.0\n");
  }

  @Test
  void where_git_signs_the_same_program_signs_the_whole_tag() throws IOException {
    // given
    story.config("tag.gpgSign", "true").config("user.signingKey", "ADA");
    story.config("gpg.program", story.program("signs", SIGNS).toString());

    // when
    story.push(Signing.AUTO);

    // then
    String tag = story.tag();
    assertThat(tag)
        .endsWith(
            "\nRelease 1.0.0\n-----BEGIN PGP SIGNATURE-----\nx\n-----END PGP SIGNATURE-----\n");
    assertThat(folder.resolve("arguments")).hasContent("--status-fd=2 -bsau ADA");
    assertThat(Files.readString(folder.resolve("signed")))
        .isEqualTo(tag.substring(0, tag.indexOf("-----BEGIN")));
  }

  @Test
  void never_is_never() {
    story.config("tag.gpgSign", "true").config("gpg.program", "/nonexistent");
    story.push(Signing.NEVER);
    assertThat(story.tag()).doesNotContain("SIGNATURE");
  }

  @Test
  void without_a_key_the_name_is_the_key() {
    story.config("gpg.program", story.program("signs", SIGNS).toString());
    story.push(Signing.REQUIRED);
    assertThat(folder.resolve("arguments")).hasContent("--status-fd=2 -bsau Ada <ada@example.org>");
  }

  @Test
  void what_must_be_signed_and_cannot_is_not_pushed() {
    story.config("gpg.format", "ssh");
    assertThat(Problems.of(() -> story.push(Signing.REQUIRED))).containsExactly("SLIP-331");
    assertThat(story.isPushed()).isFalse();
  }

  @Test
  void a_format_that_is_none_is_told() {
    story.config("gpg.format", "wax");
    assertThat(Problems.of(() -> story.push(Signing.REQUIRED))).containsExactly("SLIP-332");
    assertThat(story.isPushed()).isFalse();
  }

  @Test
  void what_the_program_says_is_told_without_what_drives_a_terminal() {
    // given
    String script = "printf '[GNUPG:] FAILURE sign 1\\ngpg: \\033[31mno secret key\\n' >&2; exit 2";
    story.config("gpg.program", story.program("fails", script).toString());

    // when
    Problem problem = Problems.only(() -> story.push(Signing.REQUIRED));

    // then
    assertThat(problem.code()).isEqualTo("SLIP-333");
    assertThat(problem.what())
        .contains("v1.0.0", "no secret key")
        .doesNotContain("GNUPG", "\u001b");
    assertThat(story.isPushed()).isFalse();
  }

  @Test
  void a_program_that_signs_nothing_has_not_signed() {
    story.config("gpg.program", story.program("idle", "exit 0").toString());
    assertThat(Problems.of(() -> story.push(Signing.REQUIRED))).containsExactly("SLIP-333");
  }

  @Test
  void a_program_that_is_not_there_is_told() {
    story.config("gpg.program", folder.resolve("nothing").toString());
    assertThat(Problems.only(() -> story.push(Signing.REQUIRED)).what())
        .contains("cannot be started");
  }

  @Test
  void x509_has_a_program_of_its_own() {
    story.config("gpg.format", "x509");
    story.config("gpg.x509.program", story.program("smime", SIGNS).toString());
    story.push(Signing.REQUIRED);
    assertThat(story.tag()).contains("SIGNATURE");
  }
}
