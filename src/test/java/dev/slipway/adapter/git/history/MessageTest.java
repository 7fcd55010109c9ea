package dev.slipway.adapter.git.history;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.adapter.git.GitRepository;
import dev.slipway.model.Boundaries;
import dev.slipway.port.read.Range;
import dev.slipway.testkit.GitFixture;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the bytes of a commit become its message. */
class MessageTest {

  @TempDir Path folder;
  private GitFixture git;

  @BeforeEach
  void begin() {
    git = GitFixture.in(folder);
  }

  @AfterEach
  void end() {
    git.close();
  }

  @Test
  void messages_are_decoded_by_the_encoding_they_declare() {
    git.commit("begin").rawCommit(raw("Grüße", "encoding ISO-8859-1\n", ISO_8859_1));
    assertThat(message()).isEqualTo("Grüße");
    git.rawCommit(raw("Привет", "encoding KOI8-R\n", Charset.forName("KOI8-R")));
    assertThat(message()).isEqualTo("Привет");
    git.rawCommit(raw("Grüße", "encoding no such thing\n", UTF_8));
    assertThat(message()).isEqualTo("Grüße");
    git.rawCommit(raw("Grüße", "", ISO_8859_1));
    assertThat(message()).isEqualTo("Gr\uFFFD\uFFFDe");
  }

  @Test
  void signatures_are_no_part_of_the_message() {
    git.commit("begin");
    git.rawCommit(raw("feat: signed", "gpgsig -----BEGIN\n \n encoding x\n -----END\n", UTF_8));
    assertThat(message()).isEqualTo("feat: signed");
  }

  @Test
  void carriage_returns_and_a_mebibyte_stay_as_they_are() {
    String long1 = "feat: long\r\n\r\n" + "x".repeat(1 << 20) + "\r\n";
    git.commit("begin").rawCommit(raw(long1, "", UTF_8)).git("gc", "-q");
    assertThat(message()).isEqualTo(long1);
  }

  private byte[] raw(String message, String header, Charset charset) {
    String head =
        "tree %s\nparent %s\nauthor A <a@b> 1767225600 +0000\ncommitter A <a@b> 1767225600 +0000\n"
            .formatted(git.git("rev-parse", "HEAD^{tree}").strip(), git.id("HEAD"));
    return (head + header + "\n" + message).getBytes(charset);
  }

  private String message() {
    try (GitRepository repository = GitRepository.open(folder, GitFixture.environment());
        JGitHistory history = new JGitHistory(repository, "origin")) {
      Range head = new Range(git.id("HEAD"), List.of(), Boundaries.NONE, OptionalInt.of(1));
      return history.lineage(head).commits().get(0).message();
    }
  }
}
