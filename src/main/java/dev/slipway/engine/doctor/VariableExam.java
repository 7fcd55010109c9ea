package dev.slipway.engine.doctor;

import dev.slipway.model.problem.DoctorProblems;
import dev.slipway.model.problem.Nearest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks at the variables that are named like Slipway's own.
 *
 * @param options those that an option reads
 * @param environment of the process
 */
public record VariableExam(Set<String> options, Map<String, String> environment) {

  private static final String PREFIX = "SLIPWAY_";
  private static final String QA = "SLIPWAY_QA_";

  /** Those that no option reads, and something does. */
  private static final Set<String> OTHERS =
      Set.of("SLIPWAY_TOKEN", "SLIPWAY_NO_ARCHIVE", "SLIPWAY_JAVA_OPTS");

  /** Those that an option reads, sorted. */
  public List<String> read() {
    return environment.keySet().stream().filter(options::contains).sorted().toList();
  }

  public List<Finding> findings() {
    Set<String> known = new TreeSet<>(options);
    known.addAll(OTHERS);
    return environment.keySet().stream()
        .filter(name -> name.startsWith(PREFIX) && !name.startsWith(QA) && !known.contains(name))
        .sorted()
        .map(
            name ->
                Finding.of(
                    "variable", DoctorProblems.unknownVariable(name, Nearest.to(name, known))))
        .toList();
  }
}
