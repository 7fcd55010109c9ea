package dev.slipway.adapter.git.sign;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.adapter.git.Problems;
import dev.slipway.model.flow.TagPolicy.Signing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Slipway signs, the real git takes for signed. */
@Tag("servers")
class RealSignatureTest {

  @TempDir Path folder;
  private SigningStory story;
  private final Map<String, String> environment = new TreeMap<>();
  private final List<String> agents = new ArrayList<>();

  @BeforeEach
  void begin() {
    story = new SigningStory(folder);
    environment.put("PATH", System.getenv("PATH"));
    environment.put("HOME", folder.toString());
  }

  @AfterEach
  void end() throws Exception {
    story.close();
    if (environment.containsKey("GNUPGHOME")) {
      run("gpgconf", "--kill", "gpg-agent");
    }
    for (String agent : agents) {
      run("kill", agent);
    }
  }

  @Test
  void gpg() throws Exception {
    // given
    gnupg();
    run(
        "gpg",
        "--batch",
        "--pinentry-mode",
        "loopback",
        "--passphrase",
        "",
        "--quick-gen-key",
        "Ada <ada@example.org>",
        "ed25519",
        "sign",
        "never");
    story.config("tag.gpgSign", "true");

    // when
    story.push(Signing.AUTO);

    // then
    assertThat(story.tag()).contains("-----BEGIN PGP SIGNATURE-----");
    assertThat(story.verified()).contains("Good signature from \"Ada <ada@example.org>\"");
  }

  @Test
  void gpg_without_a_secret_key() throws Exception {
    gnupg();
    var problem = Problems.only(() -> story.push(Signing.REQUIRED));
    assertThat(problem.code()).isEqualTo("SLIP-333");
    assertThat(problem.what()).contains("No secret key");
    assertThat(story.isPushed()).isFalse();
  }

  @Test
  void ssh_with_a_key_in_a_file() throws Exception {
    key();
    story.config("gpg.format", "ssh").config("user.signingKey", "~/key");
    story.push(Signing.REQUIRED);
    assertSignedBySsh();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "key::"})
  void ssh_with_a_key_that_an_agent_holds(String prefix) throws Exception {
    // given
    String key = key();
    agent();
    Files.delete(folder.resolve("key"));
    story.config("gpg.format", "ssh").config("user.signingKey", prefix + key);

    // when
    story.push(Signing.REQUIRED);

    // then
    assertSignedBySsh();
  }

  private void gnupg() throws Exception {
    Path home = Files.createDirectory(folder.resolve("gnupg"));
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
    environment.put("GNUPGHOME", home.toString());
    story.with("GNUPGHOME", home.toString());
  }

  /** Makes a key and says its public half. */
  private String key() throws Exception {
    run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", folder.resolve("key").toString());
    String key = Files.readString(folder.resolve("key.pub")).strip();
    Files.writeString(folder.resolve("signers"), "ada@example.org " + key + "\n");
    return key;
  }

  private void agent() throws Exception {
    Path socket = folder.resolve("agent");
    Matcher process =
        Pattern.compile("SSH_AGENT_PID=(\\d+)").matcher(run("ssh-agent", "-s", "-a", "" + socket));
    assertThat(process.find()).isTrue();
    agents.add(process.group(1));
    environment.put("SSH_AUTH_SOCK", socket.toString());
    story.with("SSH_AUTH_SOCK", socket.toString());
    run("ssh-add", "-q", folder.resolve("key").toString());
  }

  private void assertSignedBySsh() {
    assertThat(story.tag()).contains("-----BEGIN SSH SIGNATURE-----");
    assertThat(story.verified("-c", "gpg.ssh.allowedSignersFile=" + folder.resolve("signers")))
        .contains("Good \"git\" signature for ada@example.org");
  }

  private String run(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }
}
