package dev.slipway;

import dev.slipway.adapter.config.UserFile;
import dev.slipway.adapter.files.WorkingTree;
import dev.slipway.adapter.forge.github.GitHubProbe;
import dev.slipway.adapter.git.GitCheckout;
import dev.slipway.adapter.git.GitRepository;
import dev.slipway.adapter.git.remote.GitRemote;
import dev.slipway.adapter.git.remote.GitRemoteProbe;
import dev.slipway.adapter.git.remote.RemoteAddress;
import dev.slipway.adapter.git.standing.GitStanding;
import dev.slipway.adapter.http.Web;
import dev.slipway.adapter.probe.EnvironmentProber;
import dev.slipway.adapter.tools.MachineTools;
import dev.slipway.cli.Settings;
import dev.slipway.flow.StatusFlow;
import dev.slipway.flow.doctor.DoctorFlow;
import dev.slipway.flow.doctor.EnvironmentVisit;
import dev.slipway.flow.doctor.Instruments;
import dev.slipway.flow.doctor.NextSurvey;
import dev.slipway.flow.doctor.RepositoryVisit;
import dev.slipway.flow.qa.EnvironmentSurvey;
import dev.slipway.flow.qa.Provenances;
import dev.slipway.model.Snapshot;
import dev.slipway.model.problem.DoctorProblems;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.port.read.ForgeProbe;
import dev.slipway.port.read.Interruption;
import dev.slipway.port.read.Prober;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a doctor looks with: everything as last seen, and what asks the network only when used. */
final class DoctorWiring {

  private final Wiring wiring;
  private final Function<Settings, StatusFlow> status;

  DoctorWiring(Wiring wiring, Function<Settings, StatusFlow> status) {
    this.wiring = wiring;
    this.status = status;
  }

  DoctorFlow doctor(Settings settings) {
    Settings looking = settings.asLastSeen();
    Workshop tools = wiring.workshop(looking);
    Clock clock = wiring.clock();
    EnvironmentVisit environments = environments(tools);
    return new DoctorFlow(
        new RepositoryVisit(
            instruments(tools), new NextSurvey(status.apply(looking)), environments, clock),
        environments,
        new Provenances(
            tools.history(),
            tools.trees(),
            new GitCheckout(tools.repository()),
            BuildInfo.version(),
            clock));
  }

  private EnvironmentVisit environments(Workshop tools) {
    Map<String, String> variables = wiring.environment();
    Path root = tools.repository().workTree().orElse(Path.of("").toAbsolutePath());
    Prober prober =
        (environment, ask, timeout) ->
            new EnvironmentProber(web(), root, variables, Interruption.NEVER)
                .ask(environment, ask, timeout);
    return new EnvironmentVisit(
        new EnvironmentSurvey(Wiring.CONFIGS, files(tools), new UserFile(variables), variables),
        prober,
        variables,
        wiring.clock());
  }

  private Instruments instruments(Workshop tools) {
    GitRepository repository = tools.repository();
    return new Instruments(
        new GitStanding(repository, tools.remoteName()),
        new MachineTools(wiring.environment()),
        tools.history(),
        Wiring.CONFIGS,
        GateFlows.SCHEMAS,
        files(tools),
        new UserFile(wiring.environment()),
        tools.lastSeenRefs(),
        () -> tools.leases().left(),
        tools.gates(),
        () -> new GitRemoteProbe(remote(tools)).ask(),
        forge(tools),
        tools.repo(),
        wiring.hubs(),
        wiring.environment(),
        BuildInfo.version());
  }

  private static GitRemote remote(Workshop tools) {
    GitRepository repository = tools.repository();
    return new GitRemote(repository, RemoteAddress.of(repository, tools.remoteName()));
  }

  private ForgeProbe forge(Workshop tools) {
    return (repo, branch, token) ->
        new GitHubProbe(web(), api(tools.host().orElse("github.com")), wiring.clock())
            .look(repo, branch, token);
  }

  /** As Actions names it, also where it is an enterprise's. */
  private URI api(String host) {
    String usual =
        host.equals("github.com") ? "https://api.github.com" : "https://" + host + "/api/v3";
    String said = wiring.environment().getOrDefault("GITHUB_API_URL", "").strip();
    String address = said.isEmpty() ? usual : said;
    try {
      URI api = new URI(address);
      if (api.getHost() != null && List.of("http", "https").contains(api.getScheme())) {
        return api;
      }
    } catch (URISyntaxException e) {
      throw new ProblemException(DoctorProblems.noAddress("GITHUB_API_URL", address), e);
    }
    throw new ProblemException(DoctorProblems.noAddress("GITHUB_API_URL", address));
  }

  private Web web() {
    return new Web(BuildInfo.version(), wiring.environment());
  }

  private static Snapshot files(Workshop tools) {
    return tools
        .repository()
        .workTree()
        .<Snapshot>map(WorkingTree::new)
        .orElseGet(tools::headFiles);
  }
}
