package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;

/** SLIP-883 to SLIP-900: what a doctor finds wrong with credentials, keys, remotes and forges. */
public final class StandingProblems {

  private StandingProblems() {}

  public static Problem fewRequests(int remaining) {
    return warning(
        "SLIP-883",
        "The forge answers %d more requests of this token this hour.".formatted(remaining),
        "Wait for the next hour, or use another token.");
  }

  public static Problem missingScope(String scope) {
    return request(
        "SLIP-884",
        "The token has not the scope '%s', without which it pushes nothing.".formatted(scope),
        "Make one that has it, and set SLIPWAY_TOKEN to it.");
  }

  public static Problem noCredential(String url) {
    return request(
        "SLIP-885",
        "Nothing here lets you in at %s: no token is set, and git has no credential helper."
            .formatted(url),
        "Set SLIPWAY_TOKEN, or give git a helper: git config --global credential.helper store");
  }

  public static Problem tokenExpired(String source, String when) {
    return request(
        "SLIP-886",
        "The token of %s has expired on %s.".formatted(source, when),
        "Make a new one, and set %s to it.".formatted(source));
  }

  public static Problem tokenExpires(String source, String when) {
    return warning(
        "SLIP-887",
        "The token of %s expires on %s.".formatted(source, when),
        "Make a new one before that, and set %s to it.".formatted(source));
  }

  /** Requirements F55: GitHub starts nothing for what the token of Actions does. */
  public static Problem quietToken(String source) {
    return warning(
        "SLIP-888",
        "%s is a token that GitHub Actions hands out: what it pushes or opens starts no workflow, so"
                .formatted(source)
            + " release pull requests get no checks and tags publish nothing.",
        "Set SLIPWAY_TOKEN to an app's or a person's token, kept as a secret of the repository.");
  }

  /** Requirements F53. */
  public static Problem readablePassword(String remote) {
    return warning(
        "SLIP-889",
        "The address of remote %s has a password in it, which every program here can read."
            .formatted(remote),
        "Take it out, and replace it: git remote set-url %s <url>".formatted(remote));
  }

  public static Problem notWritable(String url) {
    return request(
        "SLIP-890",
        "Nothing can be pushed to %s: it is not there, or you may not write in it.".formatted(url),
        "Ask whoever keeps it, or correct the address: git remote set-url <remote> <url>");
  }

  public static Problem noRight(String repository) {
    return request(
        "SLIP-891",
        "The token may read %s, and not push to it.".formatted(repository),
        "Use a token whose owner has the right to write, with 'contents: write'.");
  }

  public static Problem noSigningProgram(String program, String format) {
    return request(
        "SLIP-892",
        "Tags are to be signed, and %s, which signs by %s, is not installed."
            .formatted(program, format),
        "Install it, or sign otherwise: git config gpg.format ssh");
  }

  public static Problem noSigningKey(String key) {
    return request(
        "SLIP-893",
        "Tags are to be signed, and the key %s is not here."
            .formatted(Quoted.of(Quoted.tamed(key))),
        "Name one that is: git config user.signingKey <key>");
  }

  public static Problem keyExpired(String key, String when) {
    return request(
        "SLIP-894",
        "The signing key %s has expired on %s.".formatted(Quoted.of(Quoted.tamed(key)), when),
        "Prolong it, or name another one: git config user.signingKey <key>");
  }

  public static Problem keyExpires(String key, String when) {
    return warning(
        "SLIP-895",
        "The signing key %s expires on %s.".formatted(Quoted.of(Quoted.tamed(key)), when),
        "Prolong it before that.");
  }

  /**
   * @param apart as in {@code 45 s behind}
   */
  public static Problem clockSkew(String apart, String other, boolean bearable) {
    return new Problem(
        "SLIP-896",
        bearable ? Kind.WARNING : Kind.REQUEST,
        "The clock of this machine is %s that of %s.".formatted(apart, other),
        "Set it by the network: timedatectl set-ntp true");
  }

  public static Problem tool(String name, String found, String wanted) {
    return warning(
        "SLIP-897",
        "%s is %s; %s.".formatted(name, found, wanted),
        "Install a newer %s.".formatted(name));
  }

  /** The other side takes the token for none. */
  public static Problem invalidCredential(String where, String source) {
    return new Problem(
        "SLIP-898",
        Kind.REMOTE,
        "%s does not take the token of %s.".formatted(where, source),
        "Make a new one, and set %s to it.".formatted(source));
  }

  /**
   * @param answer as in {@code answers HTTP 503}
   */
  public static Problem noAnswer(String where, String answer) {
    return new Problem(
        "SLIP-899",
        Kind.REMOTE,
        Quoted.tamed("%s %s.".formatted(where, answer)),
        "See whether it is up and the address is right, then look again.");
  }

  /**
   * @param what as in {@code the branch main} or {@code tags}
   */
  public static Problem unprotected(String what) {
    return warning(
        "SLIP-900",
        "The forge does not protect %s: whoever may push can move or delete it.".formatted(what),
        "Add a ruleset there: no deletion, no forced push, and pull requests with a review for a"
            + " branch.");
  }

  private static Problem request(String code, String what, String remedy) {
    return new Problem(code, Kind.REQUEST, what, remedy);
  }

  private static Problem warning(String code, String what, String remedy) {
    return new Problem(code, Kind.WARNING, what, remedy);
  }
}
