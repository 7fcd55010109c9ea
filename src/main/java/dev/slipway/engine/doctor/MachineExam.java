package dev.slipway.engine.doctor;

import dev.slipway.model.doctor.Tool;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.StandingProblems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Looks at the programs of the machine, and at where it runs.
 *
 * @param slipway its version
 * @param java its version
 * @param tools git, and what signs
 * @param sshSigning whether git is to sign by SSH
 */
public record MachineExam(
    String slipway,
    String java,
    List<Tool> tools,
    boolean sshSigning,
    Map<String, String> environment) {

  private static final String OLDEST_GIT = "2.25";
  private static final String SSH_GIT = "2.34";
  private static final Map<String, String> SERVICES = new LinkedHashMap<>();

  static {
    SERVICES.put("GITHUB_ACTIONS", "GitHub Actions");
    SERVICES.put("GITLAB_CI", "GitLab CI");
    SERVICES.put("BUILDKITE", "Buildkite");
    SERVICES.put("CIRCLECI", "CircleCI");
    SERVICES.put("JENKINS_URL", "Jenkins");
    SERVICES.put("TF_BUILD", "Azure Pipelines");
    SERVICES.put("CI", "a pipeline");
  }

  public MachineExam {
    tools = List.copyOf(tools);
    environment = Map.copyOf(environment);
  }

  public List<Finding> findings() {
    List<Finding> found = new ArrayList<>();
    String versions =
        tools.stream()
            .map(tool -> ", %s %s".formatted(tool.name(), tool.version().orElse("not there")))
            .collect(Collectors.joining());
    found.add(
        Finding.ok(
            "tools", "slipway %s, Java %s%s%s".formatted(slipway, java, versions, service())));
    tools.stream()
        .filter(tool -> tool.name().equals("git"))
        .findFirst()
        .flatMap(this::git)
        .ifPresent(problem -> found.add(Finding.of("git", problem)));
    return found;
  }

  private Optional<Problem> git(Tool git) {
    if (git.version().isEmpty()) {
      return Optional.of(
          StandingProblems.tool(
              "git",
              "not installed",
              "without it Slipway knows no credential helper and runs no hook of a folder"));
    }
    String version = git.version().get();
    if (isOlder(version, OLDEST_GIT)) {
      return Optional.of(
          StandingProblems.tool(
              "git", version, "Slipway is tried with %s and newer".formatted(OLDEST_GIT)));
    }
    return sshSigning && isOlder(version, SSH_GIT)
        ? Optional.of(
            StandingProblems.tool("git", version, "from %s on it signs by SSH".formatted(SSH_GIT)))
        : Optional.empty();
  }

  static boolean isOlder(String version, String than) {
    int[] left = numbers(version);
    int[] right = numbers(than);
    return Arrays.compare(left, right) < 0;
  }

  private static int[] numbers(String version) {
    return Arrays.stream(version.split("\\."))
        .limit(2)
        .mapToInt(part -> part.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(part))
        .toArray();
  }

  private String service() {
    return SERVICES.entrySet().stream()
        .filter(each -> isSet(each.getKey()))
        .findFirst()
        .map(each -> "; in " + each.getValue())
        .orElse("");
  }

  private boolean isSet(String name) {
    String value = environment.getOrDefault(name, "");
    return !value.isEmpty() && !value.equals("false");
  }
}
