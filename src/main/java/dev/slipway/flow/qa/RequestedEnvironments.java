package dev.slipway.flow.qa;

import dev.slipway.engine.qa.environment.EnvironmentResolution;
import dev.slipway.model.problem.MatrixProblems;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.Problem.Kind;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.qa.Environment;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which environments a request means, and in which space. */
final class RequestedEnvironments {

  private final MatrixRequest request;
  private final EnvironmentResolution environments;

  private RequestedEnvironments(MatrixRequest request, EnvironmentResolution environments) {
    this.request = request;
    this.environments = environments;
  }

  /** In the order of asking; all that are configured where none is named. */
  static List<Requested> of(MatrixRequest request, EnvironmentResolution environments) {
    return new RequestedEnvironments(request, environments).all();
  }

  private List<Requested> all() {
    List<String> asked =
        request.environments().isEmpty() ? environments.names() : request.environments();
    List<String> names = asked.stream().map(this::name).toList();
    repeated(names)
        .ifPresent(
            name -> {
              throw new ProblemException(MatrixProblems.twice(name));
            });
    Map<String, String> spaces = spaces(names);
    return names.stream()
        .map(name -> requested(name, Optional.ofNullable(spaces.get(name)).or(request::space)))
        .toList();
  }

  private Requested requested(String name, Optional<String> space) {
    return new Requested(resolved(name, space), space);
  }

  private static Optional<String> repeated(List<String> names) {
    return names.stream().filter(name -> Collections.frequency(names, name) > 1).findFirst();
  }

  /** As the configuration writes it. */
  private String name(String written) {
    return resolved(written, Optional.empty()).name();
  }

  /** By the environment's own name, however it is written with the space. */
  private Map<String, String> spaces(List<String> asked) {
    Map<String, String> spaces = new HashMap<>();
    for (Map.Entry<String, String> each : request.spaces().entrySet()) {
      String name = name(each.getKey());
      if (!asked.contains(name)) {
        throw new ProblemException(MatrixProblems.spaceOfNobody(name, asked));
      }
      if (spaces.put(name, each.getValue()) != null) {
        throw new ProblemException(MatrixProblems.spaceTwice(name));
      }
    }
    return spaces;
  }

  /** Where nothing is configured at all, the environment is there and lacks that. */
  private Environment resolved(String name, Optional<String> space) {
    try {
      return environments.resolve(name, space);
    } catch (ProblemException e) {
      if (e.problems().stream().map(Problem::kind).allMatch(Kind.NOT_CONFIGURED::equals)) {
        return Environment.lacking(name, e.problems());
      }
      throw e;
    }
  }

  /**
   * One of them.
   *
   * @param space that the request names for it
   */
  record Requested(Environment environment, Optional<String> space) {}
}
