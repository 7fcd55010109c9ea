package dev.slipway.flow.doctor;

import dev.slipway.model.config.ConfigPaths;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a doctor is asked.
 *
 * @param environment to look at in place of the repository
 * @param space that a flag names
 * @param probe whether anything may be asked over the network
 * @param options the variables that options read
 * @param flags that were given
 */
public record DoctorRequest(
    ConfigPaths paths,
    Optional<String> environment,
    Optional<String> space,
    boolean probe,
    Set<String> options,
    List<String> flags) {

  public DoctorRequest {
    options = Set.copyOf(options);
    flags = List.copyOf(flags);
  }
}
