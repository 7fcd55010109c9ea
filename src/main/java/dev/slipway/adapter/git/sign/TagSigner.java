package dev.slipway.adapter.git.sign;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.adapter.git.GitRepository;
import dev.slipway.adapter.git.GitSettings;
import dev.slipway.adapter.git.object.Identity;
import dev.slipway.model.flow.TagPolicy.Signing;
import dev.slipway.model.problem.GitProblems;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.plan.PushTag;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Optional;

/** Signs tags as git does: by the same configuration, with the same programs. */
public final class TagSigner {

  private final GitRepository repository;
  private final GitSettings settings;
  private final Identity identity;

  public TagSigner(GitRepository repository, Identity identity) {
    this.repository = repository;
    this.settings = new GitSettings(repository);
    this.identity = identity;
  }

  /**
   * The tag with its signature at the end, where it is to have one.
   *
   * @param tag the object without a signature
   * @throws ProblemException {@code SLIP-331} when there is no key, {@code SLIP-332} when the
   *     format is none, {@code SLIP-333} when the program does not sign
   */
  public byte[] signed(PushTag step, byte[] tag) {
    if (!isToSign(step.signing())) {
      return tag;
    }
    byte[] signature = signature(step.tag(), tag).replace("\r", "").getBytes(UTF_8);
    ByteArrayOutputStream signed = new ByteArrayOutputStream();
    signed.writeBytes(tag);
    signed.writeBytes(signature);
    return signed.toByteArray();
  }

  private boolean isToSign(Signing signing) {
    return switch (signing) {
      case AUTO -> settings.says("tag.gpgSign");
      case REQUIRED -> true;
      case NEVER -> false;
    };
  }

  private String signature(String tag, byte[] content) {
    String format = settings.value("gpg.format").orElse("openpgp").toLowerCase(Locale.ROOT);
    try (SigningDesk desk = new SigningDesk(repository, tag)) {
      return switch (format) {
        case "openpgp" -> gnupg(desk, program("gpg.openpgp.program", "gpg"), content);
        case "x509" -> gnupg(desk, program("gpg.x509.program", "gpgsm"), content);
        case "ssh" -> new SshSignature(settings, desk, tag).of(content);
        default -> throw new ProblemException(GitProblems.unknownSignature(format));
      };
    }
  }

  /** What is {@code gpg.openpgp.program} now was {@code gpg.program} once, and still may be. */
  private String program(String key, String usual) {
    return settings
        .value(key)
        .or(() -> usual.equals("gpg") ? settings.value("gpg.program") : Optional.empty())
        .orElse(usual);
  }

  /** Without a key of their own, people sign with the one that has their name. */
  private String gnupg(SigningDesk desk, String program, byte[] content) {
    String key =
        settings
            .value("user.signingKey")
            .filter(value -> !value.isBlank())
            .orElseGet(() -> identity.user().toString());
    SigningDesk.Answer answer = desk.run(content, program, "--status-fd=2", "-bsau", key);
    if (!answer.talk().contains("[GNUPG:] SIG_CREATED ")) {
      throw desk.failed(program, answer.talk());
    }
    return answer.output();
  }
}
