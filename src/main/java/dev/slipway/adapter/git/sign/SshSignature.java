package dev.slipway.adapter.git.sign;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.adapter.git.GitSettings;
import dev.slipway.model.problem.GitProblems;
import dev.slipway.model.problem.ProblemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A signature by an SSH key: one in a file, or one that an agent holds. */
final class SshSignature {

  private static final String LITERAL = "key::";

  private final GitSettings settings;
  private final SigningDesk desk;
  private final String tag;

  SshSignature(GitSettings settings, SigningDesk desk, String tag) {
    this.settings = settings;
    this.desk = desk;
    this.tag = tag;
  }

  String of(byte[] content) {
    String program = settings.value("gpg.ssh.program").orElse("ssh-keygen");
    String key =
        settings
            .value("user.signingKey")
            .filter(value -> !value.isBlank())
            .orElseThrow(() -> new ProblemException(GitProblems.noSigningKey(tag)));
    Path payload = desk.file("tag", content);
    List<String> command = new ArrayList<>(List.of(program, "-Y", "sign", "-n", "git", "-f"));
    if (isLiteral(key)) {
      command.addAll(List.of(desk.file("key", literal(key)).toString(), "-U"));
    } else {
      command.add(desk.home(key).toString());
    }
    command.add(payload.toString());
    desk.run(new byte[0], command.toArray(String[]::new));
    return desk.read(Path.of(payload + ".sig"), program);
  }

  /** Whether it is the public key itself, whose private half an agent has. */
  private static boolean isLiteral(String key) {
    return key.startsWith(LITERAL) || key.startsWith("ssh-");
  }

  private static byte[] literal(String key) {
    String text = key.startsWith(LITERAL) ? key.substring(LITERAL.length()) : key;
    return (text + "\n").getBytes(UTF_8);
  }
}
