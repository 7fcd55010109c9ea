package dev.slipway;

import dev.slipway.adapter.config.UserFile;
import dev.slipway.adapter.forge.github.GitHubProbe;
import dev.slipway.adapter.git.GitRepository;
import dev.slipway.adapter.git.remote.GitRemote;
import dev.slipway.adapter.git.remote.GitRemoteProbe;
import dev.slipway.adapter.git.remote.RemoteAddress;
import dev.slipway.adapter.git.standing.GitStanding;
import dev.slipway.adapter.tools.MachineTools;
import dev.slipway.cli.Settings;
import dev.slipway.flow.doctor.DoctorFlow;
import dev.slipway.flow.doctor.EnvironmentVisit;
import dev.slipway.flow.doctor.Instruments;
import dev.slipway.flow.doctor.NextSurvey;
import dev.slipway.flow.doctor.RepositoryVisit;
import dev.slipway.model.problem.DoctorProblems;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.port.read.ForgeProbe;
import dev.slipway.port.read.Interruption;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/** The flow of doctors: everything as last seen, and what asks the network only when used. */
final class DoctorFlows {

  private final Wiring wiring;
  private final QueryFlows queries;
  private final GateFlows gates;

  DoctorFlows(Wiring wiring, QueryFlows queries, GateFlows gates) {
    this.wiring = wiring;
    this.queries = queries;
    this.gates = gates;
  }

  DoctorFlow doctor(Settings settings) {
    Settings looking = settings.asLastSeen();
    EnvironmentVisit environments = environments(looking);
    return new DoctorFlow(
        new RepositoryVisit(
            instruments(wiring.workshop(looking)),
            new NextSurvey(queries.status(looking)),
            environments,
            wiring.clock()),
        environments,
        gates.provenances(looking));
  }

  private EnvironmentVisit environments(Settings looking) {
    return new EnvironmentVisit(
        gates.environments(looking),
        (environment, ask, timeout) ->
            wiring.prober(looking, Interruption.NEVER).ask(environment, ask, timeout),
        wiring.environment(),
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
        tools.checkedOut(),
        new UserFile(wiring.environment()),
        tools.lastSeenRefs(),
        () -> tools.leases().left(),
        tools.gates(),
        () -> new GitRemoteProbe(remote(tools)).ask(),
        forge(tools),
        address(tools),
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
        new GitHubProbe(wiring.web(), api(tools), wiring.clock()).look(repo, branch, token);
  }

  /** The host that is asked, without what an address may hold of secrets. */
  private String address(Workshop tools) {
    return apiUrl(tools).replaceFirst("^\\w+://(?:[^/@]*@)?([^/?#]*).*", "$1");
  }

  /** As Actions names it, also where it is an enterprise's. */
  private String apiUrl(Workshop tools) {
    String host = tools.host().orElse("github.com");
    String usual =
        host.equals("github.com") ? "https://api.github.com" : "https://" + host + "/api/v3";
    String said = wiring.environment().getOrDefault("GITHUB_API_URL", "").strip();
    return said.isEmpty() ? usual : said;
  }

  private URI api(Workshop tools) {
    String address = apiUrl(tools);
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
}
