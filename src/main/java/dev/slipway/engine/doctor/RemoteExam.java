package dev.slipway.engine.doctor;

import dev.slipway.model.doctor.Credential;
import dev.slipway.model.doctor.RemoteAnswer;
import dev.slipway.model.doctor.RemoteSetup;
import dev.slipway.model.doctor.RemoteSetup.Way;
import dev.slipway.model.problem.StandingProblems;
import dev.slipway.model.qa.TokenKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks at where releases go, and at what would be given to be let in there.
 *
 * @param forge in words, with the reason
 * @param environment of the process
 * @param answer of the remote itself; empty where it was not asked
 */
public record RemoteExam(
    RemoteSetup remote,
    String forge,
    Map<String, String> environment,
    Optional<RemoteAnswer> answer,
    Instant now) {

  public List<Finding> findings() {
    List<Finding> found = new ArrayList<>();
    found.add(Finding.ok("remote", "%s is %s".formatted(remote.name(), remote.url())));
    found.add(Finding.ok("forge", forge));
    if (remote.readable()) {
      found.add(Finding.of("password", StandingProblems.readablePassword(remote.name())));
    }
    found.addAll(credential());
    found.addAll(reached());
    return found;
  }

  private List<Finding> credential() {
    if (remote.way() == Way.FOLDER || remote.way() == Way.OTHER) {
      return List.of();
    }
    Optional<TokenFacts> token = token();
    if (token.isPresent()) {
      return ofToken(token.get());
    }
    return List.of(
        remote
            .credential()
            .map(used -> Finding.unproven("credential", untold(used)))
            .orElseGet(this::without));
  }

  private static String untold(Credential used) {
    return "%s is asked for a credential; what it has shows when it is used".formatted(used.name());
  }

  private Finding without() {
    return remote.way() == Way.SSH
        ? Finding.unproven("credential", "ssh finds a key in its folder, or none: no agent is here")
        : Finding.of("credential", StandingProblems.noCredential(remote.url()));
  }

  /** The token that the remote is given; empty where none is, or only a program knows it. */
  Optional<TokenFacts> token() {
    return remote
        .credential()
        .flatMap(
            used -> used.secret().map(secret -> new TokenFacts(used.name(), secret, environment)));
  }

  /** Who a command would be at the remote. */
  public Effective effective() {
    Optional<TokenFacts> token = token();
    boolean none = remote.way() == Way.FOLDER;
    return new Effective(
        remote.credential().map(Credential::name),
        token.map(TokenFacts::kind).orElse(TokenKind.MISSING),
        token.map(each -> each.secret().redacted()),
        Optional.of(remote.url()),
        Optional.of("the remote " + remote.name()),
        remote.host(),
        Optional.empty(),
        Optional.empty(),
        token.map(TokenFacts::principal).orElse(none ? "anonymous" : "unknown"));
  }

  private List<Finding> ofToken(TokenFacts token) {
    List<Finding> found = new ArrayList<>();
    found.add(
        Finding.ok(
            "credential",
            "%s is given: %s, %s%s"
                .formatted(
                    token.source(),
                    token.kind().word(),
                    token.secret().redacted(),
                    token.until(now))));
    token.expiry(now).ifPresent(found::add);
    if (token.isOfActions()) {
      found.add(Finding.of("checks", StandingProblems.quietToken(token.source())));
    }
    return found;
  }

  /** What the remote says itself, else what its folder shows. */
  private List<Finding> reached() {
    if (answer.isEmpty()) {
      return remote
          .writable()
          .filter(may -> !may)
          .map(no -> List.of(Finding.of("push", StandingProblems.notWritable(remote.url()))))
          .orElse(List.of());
    }
    RemoteAnswer told = answer.get();
    if (told.refused().isPresent()) {
      return List.of(Finding.of("answer", told.refused().get()));
    }
    return List.of(
        Finding.ok("answer", "it answers within %d ms".formatted(told.took().toMillis())),
        told.unwritable()
            .map(problem -> Finding.of("push", problem))
            .orElseGet(() -> Finding.ok("push", "it would take a push of yours")));
  }
}
