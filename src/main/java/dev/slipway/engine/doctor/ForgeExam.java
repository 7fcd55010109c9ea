package dev.slipway.engine.doctor;

import dev.slipway.model.doctor.ForgeSeen;
import dev.slipway.model.doctor.Protection;
import dev.slipway.model.doctor.Seen;
import dev.slipway.model.problem.StandingProblems;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks at what a forge says of the repository and of the token. What it does not say is unproven,
 * never right.
 *
 * @param repository {@code owner/name}
 * @param source where the token was found; empty where there is none
 */
public record ForgeExam(
    ForgeSeen seen,
    String repository,
    String host,
    Optional<String> source,
    String branch,
    Instant now) {

  private static final int FEW = 100;
  private static final List<String> PUSHING = List.of("repo", "public_repo");

  public List<Finding> findings() {
    List<Finding> found = new ArrayList<>();
    seen.skew().ifPresent(ahead -> found.add(new ClockExam(host, ahead).finding()));
    if (seen.refused().isPresent()) {
      found.add(refused(seen.refused().get()));
      return found;
    }
    found.add(scopes());
    expiry().ifPresent(found::add);
    found.add(rights());
    found.add(protection("branch-protection", "the branch " + branch, seen.branch()));
    found.add(protection("tag-protection", "tags", seen.tags()));
    found.add(immutable());
    requests().ifPresent(found::add);
    return found;
  }

  private Finding refused(int status) {
    if (status == 401) {
      return Finding.of(
          "invalid_credential", StandingProblems.invalidCredential(host, source.orElse("nobody")));
    }
    if (status == 403 || status == 404) {
      return Finding.unproven(
          "repository",
          "%s shows nothing of %s (HTTP %d): %s"
              .formatted(
                  host,
                  repository,
                  status,
                  source.isPresent()
                      ? "the token may not see it, or it is not there"
                      : "no token was given"));
    }
    String answer = status == 0 ? "does not answer" : "answers HTTP " + status;
    return Finding.of(
        status == 0 ? "unreachable" : "http_" + status, StandingProblems.noAnswer(host, answer));
  }

  private Finding scopes() {
    Optional<List<String>> scopes = seen.scopes().value();
    if (scopes.isEmpty()) {
      return Finding.unproven(
          "scopes", "the token's scopes are not known: " + seen.scopes().reason());
    }
    return scopes.get().stream().anyMatch(PUSHING::contains)
        ? Finding.ok("scopes", "the token's scopes: " + String.join(", ", scopes.get()))
        : Finding.of("scopes", StandingProblems.missingScope("repo"));
  }

  private Optional<Finding> expiry() {
    String token = source.orElse("nobody");
    return seen.expires()
        .map(
            end ->
                new Ending(end, now)
                    .problem(
                        day -> StandingProblems.tokenExpired(token, day),
                        day -> StandingProblems.tokenExpires(token, day))
                    .map(problem -> Finding.of("expiry", problem))
                    .orElseGet(
                        () ->
                            Finding.ok(
                                "expiry",
                                "the token is good until " + new Ending(end, now).day())));
  }

  private Finding rights() {
    Optional<List<String>> rights = seen.rights().value();
    if (rights.isEmpty()) {
      return Finding.unproven(
          "rights", "whether it may push is not known: " + seen.rights().reason());
    }
    return rights.get().contains("push")
        ? Finding.ok("rights", "the token's owner may: " + String.join(", ", rights.get()))
        : Finding.of("no_push", StandingProblems.noRight(repository));
  }

  private static Finding protection(String name, String what, Seen<Protection> seen) {
    if (seen.value().isEmpty()) {
      return Finding.unproven(
          name,
          "whether %s %s protected is not known: %s".formatted(what, verb(what), seen.reason()));
    }
    Protection there = seen.value().get();
    if (there.rules().isEmpty()) {
      return Finding.of(name, StandingProblems.unprotected(what));
    }
    String reviews = there.reviews() == 0 ? "" : "; %d must approve".formatted(there.reviews());
    return Finding.ok(
        name,
        "%s %s protected: %s%s"
            .formatted(what, verb(what), String.join(", ", there.rules()), reviews));
  }

  private static String verb(String what) {
    return what.equals("tags") ? "are" : "is";
  }

  private Finding immutable() {
    return seen.immutable()
        .value()
        .map(
            never ->
                Finding.ok(
                    "immutable",
                    never
                        ? "releases cannot be changed once they are out: upload everything to a draft"
                        : "releases can be changed after they are out"))
        .orElseGet(
            () ->
                Finding.unproven(
                    "immutable",
                    "whether releases are immutable is not known: " + seen.immutable().reason()));
  }

  private Optional<Finding> requests() {
    return seen.remaining()
        .filter(left -> left < FEW)
        .map(left -> Finding.of("requests", StandingProblems.fewRequests(left)));
  }
}
