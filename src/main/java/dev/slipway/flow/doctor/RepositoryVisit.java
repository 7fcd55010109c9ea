package dev.slipway.flow.doctor;

import dev.slipway.engine.doctor.CloneExam;
import dev.slipway.engine.doctor.Diagnosis;
import dev.slipway.engine.doctor.Diagnosis.ProbeSeen;
import dev.slipway.engine.doctor.Diagnosis.RepositorySeen;
import dev.slipway.engine.doctor.Finding;
import dev.slipway.engine.doctor.IdentityExam;
import dev.slipway.engine.doctor.MachineExam;
import dev.slipway.engine.doctor.NextNeeds;
import dev.slipway.engine.doctor.Section;
import dev.slipway.engine.doctor.VariableExam;
import dev.slipway.model.doctor.GitIdentity;
import dev.slipway.model.doctor.RemoteSetup;
import dev.slipway.model.doctor.SigningSetup;
import dev.slipway.model.doctor.Sourced;
import dev.slipway.model.doctor.Tool;
import dev.slipway.model.flow.FlowConfig;
import dev.slipway.model.flow.TagPolicy.Signing;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at the repository that a command would work in. */
public final class RepositoryVisit {

  private final Instruments instruments;
  private final NextSurvey next;
  private final EnvironmentVisit environments;
  private final Clock clock;

  public RepositoryVisit(
      Instruments instruments, NextSurvey next, EnvironmentVisit environments, Clock clock) {
    this.instruments = instruments;
    this.next = next;
    this.environments = environments;
    this.clock = clock;
  }

  Diagnosis look(DoctorRequest request) {
    ConfiguredSurvey survey = new ConfiguredSurvey(instruments, request.paths());
    Configured configured = survey.read();
    GitIdentity identity = instruments.standing().committer();
    RemoteVisit remote = RemoteVisit.of(instruments, configured, request.probe(), now());
    NextSurvey.Next step = next.look(request.paths(), configured, remote);
    return new Diagnosis(
        Optional.empty(),
        sections(request, configured, identity, remote, step),
        remote.effective(),
        new RepositorySources(instruments, request, survey.names())
            .list(configured, identity, remote.setup()),
        Optional.of(seen(configured, remote, step.needs())),
        request.probe() ? Optional.of(ProbeSeen.of(remote.findings())) : Optional.empty());
  }

  private List<Section> sections(
      DoctorRequest request,
      Configured configured,
      GitIdentity identity,
      RemoteVisit remote,
      NextSurvey.Next step) {
    ConfigurationVisit configuration =
        new ConfigurationVisit(
            instruments, environments, request.paths(), configured, step.needs());
    List<Finding> settings = with(configuration.findings(remote.gates()), variables(request));
    List<Finding> here = with(clone(configured, remote), configuration.leftovers(remote.name()));
    return Stream.of(
            new Section("Identity", identity(identity, configured.flow())),
            new Section("Remote", remote.findings()),
            new Section("Configuration", settings),
            new Section("Repository", here),
            new Section("Next step", step.findings()),
            new Section("Machine", machine(configured.flow())))
        .filter(section -> !section.findings().isEmpty())
        .toList();
  }

  private Instant now() {
    return clock.instant();
  }

  private static List<Finding> with(List<Finding> some, List<Finding> others) {
    return Stream.of(some, others).flatMap(List::stream).toList();
  }

  private List<Finding> variables(DoctorRequest request) {
    return new VariableExam(request.options(), instruments.environment()).findings();
  }

  private List<Finding> identity(GitIdentity identity, Optional<FlowConfig> flow) {
    SigningSetup setup = instruments.standing().signing();
    boolean signs = signs(setup, flow);
    String owner = identity.email().map(Sourced::value).orElse("");
    return new IdentityExam(
            identity,
            setup,
            signs ? Optional.of(instruments.tools().key(setup, owner)) : Optional.empty(),
            now())
        .findings();
  }

  private static boolean signs(SigningSetup setup, Optional<FlowConfig> flow) {
    return switch (flow.map(each -> each.tag().signing()).orElse(Signing.AUTO)) {
      case AUTO -> setup.asked();
      case REQUIRED -> true;
      case NEVER -> false;
    };
  }

  private List<Finding> clone(Configured configured, RemoteVisit remote) {
    return new CloneExam(
            instruments.standing().here(),
            remote.name(),
            configured.target(),
            configured.target().flatMap(instruments.standing()::lag))
        .findings();
  }

  private List<Finding> machine(Optional<FlowConfig> flow) {
    SigningSetup setup = instruments.standing().signing();
    List<Tool> tools = new ArrayList<>(List.of(instruments.tools().version("git")));
    boolean signs = signs(setup, flow);
    if (signs && !setup.format().equals("ssh")) {
      tools.add(instruments.tools().version(setup.program()));
    }
    return new MachineExam(
            instruments.version(),
            instruments.tools().version("java").version().orElse("?"),
            tools,
            signs && setup.format().equals("ssh"),
            instruments.environment())
        .findings();
  }

  private static RepositorySeen seen(Configured configured, RemoteVisit remote, NextNeeds needs) {
    return new RepositorySeen(
        remote.setup().map(RemoteSetup::name),
        remote.setup().map(RemoteSetup::url),
        remote.isEmbedded() ? "embedded" : "github",
        configured.target().map(each -> each.name()),
        needs.command(),
        needs.refs());
  }
}
