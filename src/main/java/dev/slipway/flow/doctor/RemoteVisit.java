package dev.slipway.flow.doctor;

import dev.slipway.engine.doctor.Effective;
import dev.slipway.engine.doctor.Finding;
import dev.slipway.engine.doctor.ForgeExam;
import dev.slipway.engine.doctor.RemoteExam;
import dev.slipway.model.Repo;
import dev.slipway.model.config.ReleaseConfig;
import dev.slipway.model.config.ReleaseConfig.ForgeKind;
import dev.slipway.model.doctor.Credential;
import dev.slipway.model.doctor.ForgeSeen;
import dev.slipway.model.doctor.RemoteAnswer;
import dev.slipway.model.doctor.RemoteSetup;
import dev.slipway.model.doctor.Seen;
import dev.slipway.model.flow.ApprovalRule;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.RequestProblems;
import dev.slipway.port.read.Gates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Looks at the remote and its forge; over the network only where that is asked for.
 *
 * @param setup empty where there is no remote
 * @param obstacles why there is none, or why its forge could not be asked
 * @param asked what the forge said; empty where it was not asked
 */
record RemoteVisit(
    Instruments instruments,
    Configured configured,
    Optional<RemoteSetup> setup,
    List<Finding> obstacles,
    Optional<RemoteAnswer> answer,
    Optional<ForgeSeen> asked,
    Instant now) {

  static RemoteVisit of(
      Instruments instruments, Configured configured, boolean probe, Instant now) {
    RemoteVisit offline = offline(instruments, configured, now);
    if (!probe || offline.setup.isEmpty()) {
      return offline;
    }
    Optional<RemoteAnswer> answer = Optional.of(instruments.remote().ask());
    Optional<ForgeSeen> asked = Optional.empty();
    List<Finding> obstacles = List.of();
    try {
      asked = offline.ask();
    } catch (ProblemException e) {
      obstacles = findings("forge", e);
    }
    return new RemoteVisit(instruments, configured, offline.setup, obstacles, answer, asked, now);
  }

  private static List<Finding> findings(String name, ProblemException e) {
    return e.problems().stream().map(each -> Finding.of(name, each)).toList();
  }

  private static RemoteVisit offline(Instruments instruments, Configured configured, Instant now) {
    Optional<RemoteSetup> setup = Optional.empty();
    List<Finding> obstacles = List.of();
    try {
      setup = Optional.of(instruments.standing().remote());
    } catch (ProblemException e) {
      obstacles = findings("remote", e);
    }
    return new RemoteVisit(
        instruments, configured, setup, obstacles, Optional.empty(), Optional.empty(), now);
  }

  private Optional<ForgeSeen> ask() {
    return isEmbedded()
        ? Optional.empty()
        : instruments
            .repo()
            .map(
                repo ->
                    instruments
                        .forge()
                        .look(repo, production(), given().flatMap(Credential::secret)));
  }

  private Optional<Credential> given() {
    return setup.flatMap(RemoteSetup::credential);
  }

  private String production() {
    return configured
        .flow()
        .map(flow -> flow.branches().production().name())
        .orElseGet(configured::branch);
  }

  String name() {
    return setup.map(RemoteSetup::name).orElse("origin");
  }

  /** Whether the remote takes a push of ours; empty where nobody can tell. */
  Optional<Boolean> takesPush() {
    return setup.isEmpty()
        ? Optional.of(false)
        : answer
            .map(told -> told.unwritable().isEmpty())
            .or(() -> setup.flatMap(RemoteSetup::writable));
  }

  /** Why the remote takes no push of ours, as the end of a sentence. */
  String obstacle() {
    return setup.isEmpty()
        ? "there is no remote to push to"
        : "%s takes no push of yours, see Remote above".formatted(name());
  }

  private ForgeKind kind() {
    return configured.config().map(ReleaseConfig::forge).orElse(ForgeKind.AUTO);
  }

  /** Whether pull requests and releases are kept in the remote itself. */
  boolean isEmbedded() {
    return switch (kind()) {
      case EMBEDDED -> true;
      case GITHUB -> false;
      case AUTO -> !isHub();
    };
  }

  private boolean isHub() {
    return setup.flatMap(RemoteSetup::host).filter(instruments.hubs()::contains).isPresent();
  }

  private String forge() {
    String host = setup.flatMap(RemoteSetup::host).orElse("");
    return switch (kind()) {
      case EMBEDDED -> "the remote itself keeps pull requests and releases, as slipway.yml says";
      case GITHUB -> "pull requests and releases are on GitHub, as slipway.yml says";
      case AUTO ->
          isHub()
              ? "pull requests and releases are on GitHub, for the remote is at " + host
              : "the remote itself keeps pull requests and releases, for it is plain git";
    };
  }

  List<Finding> findings() {
    if (setup.isEmpty()) {
      return obstacles;
    }
    List<Finding> found = new ArrayList<>();
    found.addAll(
        new RemoteExam(setup.get(), forge(), instruments.environment(), answer, now).findings());
    if (!isEmbedded()) {
      String host = setup.get().host().orElse("");
      found.add(Finding.of("writes", RequestProblems.pullRequestsElsewhere(host).asWarning()));
    }
    asked.ifPresent(seen -> found.addAll(forge(seen)));
    found.addAll(obstacles);
    return found;
  }

  private List<Finding> forge(ForgeSeen seen) {
    Repo repo = instruments.repo().orElseThrow();
    return new ForgeExam(
            seen,
            repo.owner() + "/" + repo.name(),
            instruments.forgeAddress(),
            given().map(Credential::name),
            production(),
            now)
        .findings();
  }

  /** Who reviews at the gates of the forge. */
  Seen<Map<String, List<String>>> gates() {
    if (isEmbedded()) {
      return Seen.of(embedded());
    }
    return asked
        .map(ForgeSeen::gates)
        .orElseGet(() -> Seen.not("nobody asked GitHub; ask with --probe"));
  }

  private Map<String, List<String>> embedded() {
    Map<String, List<String>> reviewers = new TreeMap<>();
    configured.flow().stream()
        .flatMap(flow -> flow.approvals().values().stream())
        .map(rule -> gate(rule))
        .flatMap(name -> instruments.gates().find(name).stream())
        .forEach((Gates.Gate gate) -> reviewers.put(gate.name(), gate.reviewers()));
    return reviewers;
  }

  private static String gate(ApprovalRule rule) {
    return rule.gate().orElse(rule.name());
  }

  Effective effective() {
    return setup
        .map(there -> new RemoteExam(there, "", instruments.environment(), answer, now).effective())
        .orElse(Effective.NOBODY);
  }
}
