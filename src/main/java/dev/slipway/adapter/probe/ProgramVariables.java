package dev.slipway.adapter.probe;

import dev.slipway.model.qa.Ask;
import dev.slipway.model.qa.Environment;
import dev.slipway.model.qa.Secret;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a program sees of the environment variables: what every program needs, what the check
 * declares, and which environment it is about. Nothing else: a runner's variables are full of
 * secrets. The token only where the check declares its variable.
 */
final class ProgramVariables {

  private static final Set<String> USUAL =
      Set.of("PATH", "HOME", "USER", "LANG", "TMPDIR", "SystemRoot", "PATHEXT");

  private ProgramVariables() {}

  /**
   * @param ours those of Slipway itself
   */
  static Map<String, String> of(
      Environment environment, Ask.Program program, Map<String, String> ours) {
    Map<String, String> seen = new TreeMap<>(ours);
    seen.keySet().removeIf(name -> !isUsual(name) && !program.variables().contains(name));
    seen.put("SLIPWAY_QA_ENV", environment.name());
    environment.baseUrl().ifPresent(url -> seen.put("SLIPWAY_QA_BASE_URL", url));
    environment.space().ifPresent(space -> seen.put("SLIPWAY_QA_SPACE_ID", space));
    environment.config().token().ifPresent(variable -> seen.remove(variable));
    environment
        .config()
        .token()
        .filter(program.variables()::contains)
        .ifPresent(
            variable ->
                environment.token().map(Secret::value).ifPresent(it -> seen.put(variable, it)));
    return seen;
  }

  private static boolean isUsual(String name) {
    return USUAL.contains(name) || name.startsWith("LC_");
  }
}
