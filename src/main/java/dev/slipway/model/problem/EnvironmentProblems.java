package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;
import java.util.Collection;

/** SLIP-820 to SLIP-827: an environment cannot be asked, or not as it should be. */
public final class EnvironmentProblems {

  private EnvironmentProblems() {}

  public static Problem unknown(String name, Collection<String> known) {
    return new Problem(
        "SLIP-820",
        Kind.REQUEST,
        "There is no environment %s; there are: %s."
            .formatted(Quoted.of(Quoted.tamed(name)), String.join(", ", known)),
        Nearest.to(name, known)
            .map("Write --env %s."::formatted)
            .orElse("Name one of them, or add it to 'environments' of slipway.yml."));
  }

  public static Problem none() {
    return new Problem(
        "SLIP-821",
        Kind.NOT_CONFIGURED,
        "No environment is configured.",
        "Add 'environments' to slipway.yml, as in: environments: {dev: {baseUrl:"
            + " \"https://dev.example.com\"}}");
  }

  /**
   * @param variable that may say it
   */
  public static Problem noBaseUrl(String environment, String variable) {
    return new Problem(
        "SLIP-822",
        Kind.NOT_CONFIGURED,
        "The environment %s has no base URL.".formatted(environment),
        "Set %s, or 'baseUrl' of the environment in slipway.yml.".formatted(variable));
  }

  /**
   * @param variables that may hold it, the one that is declared first
   */
  public static Problem noToken(String environment, Collection<String> variables) {
    return new Problem(
        "SLIP-823",
        Kind.NOT_CONFIGURED,
        "The environment %s needs a token, and this is not set: %s."
            .formatted(environment, String.join(", ", variables)),
        "Set the environment variable %s.".formatted(variables.iterator().next()));
  }

  /**
   * @param source where it comes from
   * @param fault what is wrong with it, as in {@code has no host}
   */
  public static Problem badBaseUrl(String environment, String source, String fault) {
    return new Problem(
        "SLIP-824",
        Kind.REQUEST,
        "The base URL of %s, from %s, %s.".formatted(environment, source, fault),
        "Write it as in https://dev.example.com, with a path where it needs one.");
  }

  public static Problem badToken(String environment, String source) {
    return new Problem(
        "SLIP-825",
        Kind.REQUEST,
        "The token of %s, from %s, has a character in it that no header can have."
            .formatted(environment, source),
        "Set it to the token alone, on one line.");
  }

  public static Problem paddedToken(String environment, String source) {
    return new Problem(
        "SLIP-826",
        Kind.WARNING,
        "The token of %s, from %s, has white space around it, which is left away."
            .formatted(environment, source),
        "Set it without, for others may not leave it away.");
  }

  public static Problem readableToken(String environment, String host) {
    return new Problem(
        "SLIP-827",
        Kind.WARNING,
        "The token of %s goes to %s over http://, where others can read it."
            .formatted(environment, host),
        "Use https://, and replace the token.");
  }
}
