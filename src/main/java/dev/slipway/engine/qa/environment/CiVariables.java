package dev.slipway.engine.qa.environment;

import dev.slipway.model.problem.CiProblems;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.qa.EnvironmentConfig;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What CI hands over to a gate: the variables with one prefix, and no other. Requirements A9.
 *
 * @param prefix without its underscore
 * @param all variables of the process
 */
public record CiVariables(String prefix, Map<String, String> all) {

  private static final Set<String> YES = Set.of("1", "true", "yes", "y", "on");
  private static final Set<String> NO = Set.of("0", "false", "no", "n", "off");

  /** What an environment is told by; the first name counts. */
  private static final Map<String, List<String>> NAMES =
      Map.of(
          "TOKEN", List.of("TOKEN", "PAT"),
          "BASE_URL", List.of("BASE_URL", "URL"),
          "SPACE_ID", List.of("SPACE_ID"));

  /**
   * Those of a process.
   *
   * @throws ProblemException {@code SLIP-847} when the prefix is none
   */
  public CiVariables {
    all = Map.copyOf(all);
    if (!prefix.matches("[A-Za-z_][A-Za-z0-9_]*")) {
      throw new ProblemException(CiProblems.notAPrefix(prefix));
    }
  }

  /** As in {@code SLIPWAY_QA_ENVS}. */
  public String named(String what) {
    return prefix + "_" + what;
  }

  /** A variable of the whole run. An empty one says nothing. */
  public Optional<String> value(String what) {
    return read(named(what));
  }

  private Optional<String> read(String variable) {
    return Optional.ofNullable(all.get(variable)).filter(value -> !value.isBlank());
  }

  /**
   * Whether a variable of the whole run says yes.
   *
   * @throws ProblemException {@code SLIP-848} when it says neither yes nor no
   */
  public boolean isOn(String what) {
    Optional<String> word = value(what).map(text -> text.strip().toLowerCase(Locale.ROOT));
    if (word.isPresent() && !YES.contains(word.get()) && !NO.contains(word.get())) {
      throw new ProblemException(CiProblems.notAWord(named(what), word.get()));
    }
    return word.filter(YES::contains).isPresent();
  }

  /** What is said of these environments, each variable under its first name. */
  public Map<String, String> of(Collection<String> environments) {
    Map<String, String> handed = new TreeMap<>();
    for (String environment : environments) {
      NAMES.forEach(
          (what, names) ->
              names.stream()
                  .map(name -> read(variable(environment, name)))
                  .flatMap(Optional::stream)
                  .findFirst()
                  .ifPresent(value -> handed.put(variable(environment, what), value)));
    }
    return handed;
  }

  private String variable(String environment, String what) {
    return EnvironmentName.variable(prefix, environment, what);
  }

  /**
   * The variables without which an environment is not configured.
   *
   * @param declared what {@code slipway.yml} says of it; one that it does not know needs a token
   *     and a base URL
   * @param usesSpace whether a check asks for {@code ${space}}
   */
  public List<String> missing(
      String environment, Optional<EnvironmentConfig> declared, boolean usesSpace) {
    List<String> needed = new ArrayList<>();
    if (declared.map(EnvironmentConfig::token).map(Optional::isPresent).orElse(true)) {
      needed.add("TOKEN");
    }
    if (declared.flatMap(EnvironmentConfig::baseUrl).isEmpty()) {
      needed.add("BASE_URL");
    }
    if (declared.map(each -> usesSpace && !each.vars().containsKey("space")).orElse(usesSpace)) {
      needed.add("SPACE_ID");
    }
    Set<String> handed = of(List.of(environment)).keySet();
    return needed.stream()
        .map(what -> variable(environment, what))
        .filter(variable -> !handed.contains(variable))
        .toList();
  }
}
