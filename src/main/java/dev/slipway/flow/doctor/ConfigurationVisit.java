package dev.slipway.flow.doctor;

import dev.slipway.engine.doctor.Finding;
import dev.slipway.engine.doctor.GateExam;
import dev.slipway.engine.doctor.NextNeeds;
import dev.slipway.engine.doctor.SecretExam;
import dev.slipway.engine.qa.environment.EnvironmentResolution;
import dev.slipway.flow.Checked;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.model.config.ReleaseConfig;
import dev.slipway.model.doctor.Seen;
import dev.slipway.model.problem.DoctorProblems;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.RequestProblems;
import dev.slipway.model.qa.Environment;
import dev.slipway.model.qa.QaConfig;
import dev.slipway.model.qa.VerdictRule;
import dev.slipway.port.read.ConfigReading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Looks at what is configured, and at what that says of files and branches. */
final class ConfigurationVisit {

  private final Instruments instruments;
  private final EnvironmentVisit environments;
  private final ConfigPaths paths;
  private final Configured configured;
  private final NextNeeds next;

  ConfigurationVisit(
      Instruments instruments,
      EnvironmentVisit environments,
      ConfigPaths paths,
      Configured configured,
      NextNeeds next) {
    this.instruments = instruments;
    this.environments = environments;
    this.paths = paths;
    this.configured = configured;
    this.next = next;
  }

  /**
   * @param gates of the forge, as far as they are known
   */
  List<Finding> findings(Seen<Map<String, List<String>>> gates) {
    List<Finding> found = new ArrayList<>(branch());
    if (configured.reading().isEmpty()) {
      found.add(Finding.of("unconfigured", unconfigured()));
      return found;
    }
    ConfigReading reading = configured.reading().get();
    if (ConfigReading.stopping(reading.problems()).isEmpty()) {
      found.add(Finding.ok("configuration", right()));
    }
    configured
        .checked()
        .flatMap(Checked::besideReleases)
        .ifPresent(words -> found.add(Finding.ok("releases", words)));
    reading.problems().forEach(each -> found.add(Finding.of("configuration", each)));
    if (!configured.differing().isEmpty()) {
      found.add(
          Finding.of(
              "uncommitted",
              DoctorProblems.otherFiles(configured.differing(), configured.branch())));
    }
    configured
        .flow()
        .ifPresent(flow -> found.addAll(new GateExam(flow.approvals().values(), gates).findings()));
    tried("secrets", () -> secrets(reading)).stream()
        .filter(each -> each.problem().filter(reading.problems()::contains).isEmpty())
        .forEach(found::add);
    return found;
  }

  private Problem unconfigured() {
    return DoctorProblems.notConfigured(
        configured.branch(), new ConfiguredSurvey(instruments, paths).names());
  }

  private String right() {
    return "the configuration on %s is right (%s)"
        .formatted(configured.branch(), String.join(", ", configured.present()));
  }

  private List<Finding> branch() {
    if (configured.target().isEmpty()) {
      return List.of(Finding.of("branch", RequestProblems.noBranch()));
    }
    if (configured.tip().isPresent()) {
      return List.of();
    }
    boolean empty = instruments.history().resolve("HEAD").isEmpty();
    return List.of(
        Finding.of(
            "branch",
            empty
                ? RequestProblems.emptyRepository()
                : RequestProblems.noSuchBranch(configured.branch())));
  }

  private List<Finding> secrets(ConfigReading reading) {
    EnvironmentResolution resolution = environments.read(paths);
    Map<String, String> known = new HashMap<>(instruments.environment());
    resolution.names().stream()
        .map(name -> resolution.resolve(name, Optional.empty()))
        .filter(each -> each.token().isPresent())
        .forEach(
            each ->
                each.config().token().ifPresent(name -> known.putIfAbsent(name, "set otherwise")));
    return new SecretExam(reading.effective(), needed(resolution), known).findings();
  }

  /** The tokens of the environments whose verdict the next step asks for. */
  private Map<String, Set<String>> needed(EnvironmentResolution resolution) {
    Map<String, Set<String>> needed = new HashMap<>();
    resolution.config().map(QaConfig::requires).orElse(List.of()).stream()
        .filter(rule -> rule.before().stream().anyMatch(each -> next.isBefore(each.name())))
        .forEach(
            rule ->
                needed
                    .computeIfAbsent(words(rule), each -> new TreeSet<>())
                    .addAll(tokens(rule, resolution)));
    return needed;
  }

  private String words(VerdictRule rule) {
    return "The verdict of %s that the next step asks for".formatted(rule.target());
  }

  private static List<String> tokens(VerdictRule rule, EnvironmentResolution resolution) {
    return rule.environments().stream()
        .map(name -> resolution.resolve(name, Optional.empty()))
        .map(Environment::config)
        .flatMap(each -> each.token().stream())
        .toList();
  }

  /** What stands around of releases that are out: versions in files, branches, leases. */
  List<Finding> leftovers(String remote) {
    Optional<ReleaseConfig> config = configured.config();
    if (config.isEmpty() || configured.tip().isEmpty() || configured.releasesNothing()) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>();
    found.addAll(
        tried(
            "stray-version",
            () ->
                new StraySurvey(instruments, config.get(), configured, configured.tip().get())
                    .findings()));
    found.addAll(
        tried(
            "stale-branch",
            () ->
                new LeftoverSurvey(instruments, paths, config.get(), configured, remote)
                    .findings()));
    return found;
  }

  /** What was found, or what is wrong where looking ended with a problem. */
  private static List<Finding> tried(String name, Supplier<List<Finding>> look) {
    try {
      return look.get();
    } catch (ProblemException e) {
      return e.problems().stream().map(each -> Finding.of(name, each)).toList();
    }
  }
}
