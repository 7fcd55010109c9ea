package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;
import java.util.List;

/** SLIP-301 to SLIP-349: what git, here or at the remote, does not have or does not allow. */
public final class GitProblems {

  private GitProblems() {}

  public static Problem notARepository(String directory) {
    return request(
        "SLIP-301",
        "%s is not inside a git repository.".formatted(directory),
        "Change into a repository, or make one: git init");
  }

  public static Problem unsupportedObjectFormat(String repository, String format) {
    return request(
        "SLIP-302",
        "The repository %s names its objects by %s, not by SHA-1.".formatted(repository, format),
        "Use a clone with SHA-1 names: git init --object-format=sha1, then push into that.");
  }

  public static Problem unreadable(String repository, String reason) {
    return request(
        "SLIP-303",
        "The repository %s cannot be read: %s.".formatted(repository, reason),
        "Look for what is broken: git fsck");
  }

  public static Problem missingObject(String id) {
    return request(
        "SLIP-304",
        "Object %s is missing from this repository.".formatted(id),
        "Fetch what is missing: git fetch --refetch");
  }

  public static Problem shallow(String missing) {
    return request(
        "SLIP-306",
        "This clone is shallow, and its history ends before %s.".formatted(missing),
        "Fetch the whole history: git fetch --unshallow --tags");
  }

  public static Problem noRemote(String repository) {
    return request(
        "SLIP-307",
        "The repository %s has no remote to push to.".formatted(repository),
        "Add one: git remote add origin <url>");
  }

  public static Problem unknownRemote(String remote, List<String> known) {
    return request(
        "SLIP-308",
        "There is no remote '%s'; known: %s.".formatted(remote, String.join(", ", known)),
        "Name one of those, or add it: git remote add %s <url>".formatted(remote));
  }

  public static Problem identityMissing(String role) {
    return request(
        "SLIP-309",
        "Git does not know who the %s is: user.name or user.email is not set.".formatted(role),
        "Set both: git config user.name '<name>'; git config user.email '<address>'");
  }

  public static Problem unsafePath(String path, String reason) {
    return request(
        "SLIP-310",
        "The path '%s' cannot be written: %s.".formatted(path, reason),
        "Correct the path in the configuration; it must stay inside the repository.");
  }

  public static Problem ambiguousRevision(String revision) {
    return request(
        "SLIP-311",
        "'%s' names more than one object.".formatted(revision),
        "Write more digits, or the full name: git rev-parse --disambiguate=%s".formatted(revision));
  }

  public static Problem badRemoteAddress(String remote, String reason) {
    return request(
        "SLIP-312",
        "The address of remote '%s' is not usable: %s.".formatted(remote, reason),
        "Correct it: git remote set-url %s <url>".formatted(remote));
  }

  public static Problem unreachable(String remote, String reason) {
    return remote(
        "SLIP-320",
        "The remote %s cannot be reached: %s.".formatted(remote, reason),
        "Check address and network: git ls-remote %s".formatted(remote));
  }

  public static Problem notAuthorized(String remote, String reason) {
    return remote(
        "SLIP-321",
        "The remote %s does not let you in: %s.".formatted(remote, reason),
        "Set SLIPWAY_TOKEN, or give git credentials for it: git ls-remote %s".formatted(remote));
  }

  /**
   * The remote, or one of its hooks, said no.
   *
   * @param words what it said, one line
   */
  public static Problem pushRefused(String ref, String remote, String words) {
    return remote(
        "SLIP-322",
        "%s refused the push of %s: %s".formatted(remote, ref, words),
        "Ask whoever keeps the remote for the right to push, or meet what its hook demands.");
  }

  public static Problem movedMeanwhile(String ref, String remote) {
    return remote(
        "SLIP-323",
        "%s has moved on %s since this was planned.".formatted(ref, remote),
        "Fetch and run the same command again: git fetch");
  }

  public static Problem tagElsewhere(String tag, String there, String planned) {
    return remote(
        "SLIP-324",
        "The remote has tag %s on %s already, not on %s.".formatted(tag, there, planned),
        "A published tag never moves. Release the next version instead.");
  }

  public static Problem fetchRefused(String ref, String reason) {
    return remote(
        "SLIP-325",
        "The fetched %s could not be kept here: %s.".formatted(ref, reason),
        "Clear what stands in its way, and run the same command again: git fetch --prune");
  }

  /**
   * @param lock the lock file, in the remote
   */
  public static Problem locked(String ref, String remote, String lock) {
    return remote(
        "SLIP-326",
        "%s is locked on %s, by another push or by one that died.".formatted(ref, remote),
        "Run the same command again. If no other push is running there, first delete the file %s"
            .formatted(lock));
  }

  public static Problem pushInterrupted(String ref, String remote, String reason) {
    return remote(
        "SLIP-327",
        "%s fell silent during the push of %s, which may have arrived or not: %s."
            .formatted(remote, ref, reason),
        "Run the same command again; it does what is left to do.");
  }

  /**
   * @param lock the lock file, in this repository
   */
  public static Problem lockedHere(String ref, String lock) {
    return remote(
        "SLIP-328",
        "%s is locked here, by another git command or by one that died.".formatted(ref),
        "Run the same command again. If no other git command is running, first delete the file %s"
            .formatted(lock));
  }

  public static Problem notAtomic(String remote) {
    return remote(
        "SLIP-329",
        "%s cannot move several refs all or none, and nothing was moved.".formatted(remote),
        "Ask whoever keeps the remote to allow atomic pushes:"
            + " git config receive.advertiseAtomic true");
  }

  public static Problem mergeConflict(String base, String head, List<String> paths) {
    return new Problem(
        "SLIP-330",
        Kind.GATE,
        "%s and %s change the same place in %s.".formatted(base, head, String.join(", ", paths)),
        "Bring a release pull request up to date: slipway release-pr. Into any other branch merge the"
            + " base by hand, and push it.");
  }

  public static Problem noSigningKey(String tag) {
    return request(
        "SLIP-331",
        "The tag %s must be signed, and git knows no key for that.".formatted(tag),
        "Name the key: git config user.signingKey <key>; for an SSH key first:"
            + " git config gpg.format ssh");
  }

  public static Problem unknownSignature(String format) {
    return request(
        "SLIP-332",
        "Git is to sign by %s, which is none of openpgp, ssh and x509."
            .formatted(Quoted.of(format)),
        "Correct it: git config gpg.format openpgp");
  }

  /**
   * @param words what the program said, one line
   */
  public static Problem signingFailed(String tag, String program, String words) {
    return request(
        "SLIP-333",
        "%s did not sign the tag %s: %s."
            .formatted(program, tag, Quoted.tamed(words.replaceFirst("\\.$", ""))),
        "Nothing was pushed. See whether git can sign here: git tag -s -m try try && git tag -d try");
  }

  public static Problem corruptLedger(String ledger, String reason) {
    return remote(
        "SLIP-340",
        "The record %s is corrupt: %s.".formatted(ledger, reason),
        "Look at it with: git log -p %s".formatted(ledger));
  }

  private static Problem request(String code, String what, String remedy) {
    return new Problem(code, Kind.REQUEST, what, remedy);
  }

  private static Problem remote(String code, String what, String remedy) {
    return new Problem(code, Kind.REMOTE, what, remedy);
  }
}
