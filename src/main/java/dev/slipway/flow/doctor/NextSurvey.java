package dev.slipway.flow.doctor;

import dev.slipway.engine.doctor.Finding;
import dev.slipway.engine.doctor.NextNeeds;
import dev.slipway.flow.ConfigRequest;
import dev.slipway.flow.ReleaseSurvey;
import dev.slipway.flow.StatusFlow;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.model.config.Overrides;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the next command to type, as {@code slipway status} does, and what it pushes. */
public final class NextSurvey {

  private final StatusFlow status;

  /**
   * @param status that asks no network
   */
  public NextSurvey(StatusFlow status) {
    this.status = status;
  }

  /** The next step, and what there is to say of it. */
  record Next(NextNeeds needs, List<Finding> findings) {}

  Next look(ConfigPaths paths, Configured configured, RemoteVisit remote) {
    boolean embedded = remote.isEmbedded();
    boolean nothing = configured.reading().isEmpty() || configured.releasesNothing();
    if (nothing || configured.tip().isEmpty()) {
      return new Next(needs(Optional.empty(), configured, embedded), List.of());
    }
    try {
      NextNeeds needs = needs(command(paths), configured, embedded);
      return new Next(needs, needs.findings(remote.takesPush(), remote.obstacle()));
    } catch (ProblemException e) {
      return new Next(needs(Optional.empty(), configured, embedded), List.of(unknown(e)));
    }
  }

  private Optional<String> command(ConfigPaths paths) {
    return status
        .look(
            new ReleaseSurvey.Request(
                Optional.empty(),
                new ConfigRequest(paths, Overrides.NONE, Map.of(), true),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()))
        .nextCommand();
  }

  private static NextNeeds needs(
      Optional<String> command, Configured configured, boolean embedded) {
    return new NextNeeds(command, configured.branch(), configured.flow(), embedded);
  }

  private static Finding unknown(ProblemException e) {
    String why = e.problems().stream().map(Problem::what).collect(Collectors.joining(" "));
    return Finding.unproven("next", "what comes next is not known: " + why);
  }
}
