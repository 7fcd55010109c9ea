package dev.slipway.flow;

import dev.slipway.engine.policy.DevelopmentVersion;
import dev.slipway.engine.release.Component;
import dev.slipway.engine.release.ReleaseDrafts;
import dev.slipway.engine.release.ReleaseFacts;
import dev.slipway.flow.VersionRequest.Which;
import dev.slipway.model.CommitId;
import dev.slipway.model.Notation;
import dev.slipway.model.Snapshot;
import dev.slipway.model.Tag;
import dev.slipway.model.config.PackageConfig;
import dev.slipway.model.config.ReleaseConfig;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.RequestProblems;
import dev.slipway.port.read.Checkout;
import dev.slipway.port.read.ConfigSource;
import dev.slipway.port.read.History;
import java.util.List;
import java.util.Optional;

/** Finds the version of a repository: released, next, of a commit, or named. */
public final class VersionFlow {

  private final ReleaseSurvey survey;
  private final History history;
  private final ConfigSource configs;
  private final Checkout checkout;

  public VersionFlow(
      ReleaseSurvey survey, History history, ConfigSource configs, Checkout checkout) {
    this.survey = survey;
    this.history = history;
    this.configs = configs;
    this.checkout = checkout;
  }

  /**
   * One answer a package; one alone where no package is looked at.
   *
   * @throws ProblemException {@code SLIP-122} to {@code SLIP-131}
   */
  public List<VersionAnswer> look(VersionRequest request) {
    VersionAnswers answers =
        new VersionAnswers(
            new PolicySurvey(history, configs).seen(request.survey().source().paths()),
            request.of());
    return switch (request.which()) {
      case CURRENT, NEXT -> released(request, answers);
      case DEVELOPMENT -> List.of(answers.of(development(request, answers.notation())));
      case NAMED -> List.of(answers.of(request.named().orElseThrow()));
    };
  }

  private List<VersionAnswer> released(VersionRequest request, VersionAnswers answers) {
    ReleaseFacts facts = survey.survey(request.survey());
    List<String> tags = history.tags().stream().map(Tag::name).toList();
    return ReleaseDrafts.of(facts).examined().stream()
        .map(each -> answers.of(each, facts, tags, request.which() == Which.NEXT))
        .toList();
  }

  private DevelopmentVersion development(VersionRequest request, Notation notation) {
    Optional<CommitId> named = request.survey().target().flatMap(history::tip);
    CommitId head =
        named
            .or(() -> history.resolve("HEAD"))
            .orElseThrow(() -> new ProblemException(RequestProblems.emptyRepository()));
    return new DevelopmentSurvey(history, component(request, head), notation)
        .of(head, named.isEmpty() && checkout.isDirty());
  }

  /** As it stands in tags; nothing where no one package is configured. */
  private String component(VersionRequest request, CommitId head) {
    Snapshot files = history.snapshot(head);
    List<PackageConfig> packages =
        request
            .survey()
            .orTagged()
            .source()
            .examine(configs, files)
            .config()
            .map(ReleaseConfig::packages)
            .orElse(List.of());
    return packages.stream()
        .filter(each -> packages.size() == 1 || each.isRoot())
        .findFirst()
        .map(each -> Component.of(each, files).tagName())
        .orElse("");
  }
}
