package dev.slipway.flow.qa;

import dev.slipway.engine.qa.environment.CiVariables;
import dev.slipway.model.config.ConfigPaths;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What CI asks of its environments.
 *
 * @param environments in order; none: all of {@code slipway.yml}, by name
 * @param target its name; empty for the only one there is
 * @param requireMatrix whether each environment must be asked
 * @param directory that is worked in, absolute
 * @param artifacts the folder that everything is left in, from there; empty: as slipway.yml says
 */
public record CiRequest(
    ConfigPaths paths,
    CiVariables variables,
    List<String> environments,
    String target,
    boolean requireMatrix,
    Path directory,
    Optional<String> artifacts) {

  public CiRequest {
    environments = List.copyOf(environments);
  }
}
