package dev.slipway.engine.doctor;

import dev.slipway.model.doctor.GitIdentity;
import dev.slipway.model.doctor.SigningKey;
import dev.slipway.model.doctor.SigningSetup;
import dev.slipway.model.doctor.Sourced;
import dev.slipway.model.problem.GitProblems;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.StandingProblems;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks at who commits and tags, and whether what must be signed can be.
 *
 * @param key looked for only where tags are to be signed
 */
public record IdentityExam(
    GitIdentity committer, SigningSetup signing, Optional<SigningKey> key, Instant now) {

  public List<Finding> findings() {
    List<Finding> found = new ArrayList<>(List.of(identity()));
    key.ifPresent(there -> found.add(signing(there)));
    return found;
  }

  private Finding identity() {
    if (committer.name().isEmpty() || committer.email().isEmpty()) {
      return Finding.of("identity", GitProblems.identityMissing("committer"));
    }
    Sourced name = committer.name().get();
    Sourced email = committer.email().get();
    String sources =
        name.source().equals(email.source())
            ? name.source()
            : name.source() + " and " + email.source();
    return Finding.ok(
        "identity",
        "commits and tags as %s <%s> (%s)".formatted(name.value(), email.value(), sources));
  }

  private Finding signing(SigningKey there) {
    String called = called();
    Optional<Problem> problem =
        missing(there, called)
            .or(
                () ->
                    there
                        .expires()
                        .flatMap(
                            end ->
                                new Ending(end, now)
                                    .problem(
                                        day -> StandingProblems.keyExpired(called, day),
                                        day -> StandingProblems.keyExpires(called, day))));
    return problem
        .map(each -> Finding.of("signing", each))
        .orElseGet(() -> Finding.ok("signing", words(there, called)));
  }

  private Optional<Problem> missing(SigningKey there, String called) {
    if (!List.of("openpgp", "ssh", "x509").contains(signing.format())) {
      return Optional.of(GitProblems.unknownSignature(signing.format()));
    }
    if (!there.installed()) {
      return Optional.of(StandingProblems.noSigningProgram(signing.program(), signing.format()));
    }
    return there.found() ? Optional.empty() : Optional.of(StandingProblems.noSigningKey(called));
  }

  private String words(SigningKey there, String called) {
    String until = there.expires().map(end -> ", until " + new Ending(end, now).day()).orElse("");
    return "tags are signed by %s with %s%s".formatted(signing.format(), called, until);
  }

  /** Without a key of their own, people sign with the one that has their name. */
  private String called() {
    return signing
        .key()
        .or(committer::email)
        .map(Sourced::value)
        .map(key -> key.length() > 40 ? key.substring(0, 40) + "…" : key)
        .orElse("no key");
  }
}
