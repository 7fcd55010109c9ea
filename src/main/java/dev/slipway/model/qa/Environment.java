package dev.slipway.model.qa;

import dev.slipway.model.problem.Problem;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A place that checks run against, as this run sees it, with all that is wrong with it.
 *
 * @param config as written; where only the machine knows of it, the same with nothing in it
 * @param baseUrl without a slash at its end
 * @param baseUrlSource the origin that it came from; empty where there is none
 * @param token absent where none is needed, or it is missing, which is a problem then
 * @param tokenSource where the token was found, as in {@code the environment variable QA_TOKEN}
 * @param space what {@code ${space}} stands for
 * @param vars what each {@code ${name}} stands for, {@code space} included
 * @param origins in the order in which they count, the strongest first
 * @param problems of kind NOT_CONFIGURED where something is missing; none where it can be asked
 */
public record Environment(
    EnvironmentConfig config,
    Optional<String> baseUrl,
    Optional<String> baseUrlSource,
    Optional<Secret> token,
    Optional<String> tokenSource,
    TokenKind tokenKind,
    Optional<String> space,
    Optional<String> spaceSource,
    SortedMap<String, String> vars,
    List<ConfigOrigin> origins,
    List<Problem> problems,
    List<Problem> warnings) {

  public Environment {
    vars = Collections.unmodifiableSortedMap(new TreeMap<>(vars));
    origins = List.copyOf(origins);
    problems = List.copyOf(problems);
    warnings = List.copyOf(warnings);
  }

  /** One that nothing says anything of. */
  public static Environment lacking(String name, List<Problem> problems) {
    return new Environment(
        EnvironmentConfig.empty(name),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        TokenKind.MISSING,
        Optional.empty(),
        Optional.empty(),
        new TreeMap<>(),
        List.of(),
        problems,
        List.of());
  }

  /** The same, with other problems. */
  public Environment lacking(List<Problem> others) {
    return new Environment(
        config,
        baseUrl,
        baseUrlSource,
        token,
        tokenSource,
        tokenKind,
        space,
        spaceSource,
        vars,
        origins,
        others,
        warnings);
  }

  public String name() {
    return config.name();
  }

  /** Whether it can be asked. */
  public boolean isComplete() {
    return problems.isEmpty();
  }
}
