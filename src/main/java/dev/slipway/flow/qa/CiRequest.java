package dev.slipway.flow.qa;

import dev.slipway.engine.qa.CiVariables;
import dev.slipway.model.config.ConfigPaths;
import java.util.List;

/**
 * What CI asks of its environments.
 *
 * @param environments in order; none: all of {@code slipway.yml}, by name
 * @param target its name; empty for the only one there is
 * @param requireMatrix whether each environment must be asked
 * @param artifacts the folder that everything is left in, absolute
 */
public record CiRequest(
    ConfigPaths paths,
    CiVariables variables,
    List<String> environments,
    String target,
    boolean requireMatrix,
    String artifacts) {

  public CiRequest {
    environments = List.copyOf(environments);
  }
}
