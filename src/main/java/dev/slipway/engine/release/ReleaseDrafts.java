package dev.slipway.engine.release;

import static java.util.function.Predicate.not;

import dev.slipway.engine.commit.Dropped;
import dev.slipway.engine.manifest.extra.ExtraFiles;
import dev.slipway.engine.release.Baseline.Kind;
import dev.slipway.model.BranchName;
import dev.slipway.model.config.PluginConfig;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ReleaseProblems;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The next releases of a repository, from examination to pull requests.
 *
 * @param examined every package, in configured order
 * @param pullRequests the release pull requests that are due
 * @param warnings what is odd and can be lived with
 * @param remarks what else is worth saying, whole sentences
 */
public record ReleaseDrafts(
    List<Examined> examined,
    List<ReleasePullRequest> pullRequests,
    List<Problem> warnings,
    List<String> remarks) {

  /** Of a flow in which no release is under way. */
  public static final ReleaseDrafts NONE = new ReleaseDrafts(List.of(), List.of(), List.of());

  private static final Set<PluginConfig.Kind> WORKSPACES =
      Set.of(
          PluginConfig.Kind.NODE_WORKSPACE,
          PluginConfig.Kind.CARGO_WORKSPACE,
          PluginConfig.Kind.MAVEN_WORKSPACE);

  public ReleaseDrafts {
    examined = List.copyOf(examined);
    pullRequests = List.copyOf(pullRequests);
    warnings = List.copyOf(warnings);
    remarks = List.copyOf(remarks);
  }

  private ReleaseDrafts(
      List<Examined> examined, List<ReleasePullRequest> pullRequests, List<Problem> warnings) {
    this(examined, pullRequests, warnings, List.of());
  }

  /** The same, with something more to say. */
  public ReleaseDrafts saying(List<String> more) {
    return new ReleaseDrafts(
        examined, pullRequests, warnings, Stream.concat(remarks.stream(), more.stream()).toList());
  }

  /** The one release of a release branch. */
  public static ReleaseDrafts of(
      ReleaseFacts facts, ExactRelease release, List<ReleasePullRequest> due) {
    List<Examined> examined = List.of(release.examined());
    return new ReleaseDrafts(
        examined,
        due,
        Stream.of(facts.config().warnings().stream(), oddities(facts, examined))
            .flatMap(Function.identity())
            .toList());
  }

  public static ReleaseDrafts of(ReleaseFacts facts) {
    List<Examined> examined = LinkedVersions.examineAll(facts);
    Drafting drafting = new Drafting(facts);
    List<Draft> drafts = examined.stream().map(drafting::draft).flatMap(Optional::stream).toList();
    return new ReleaseDrafts(
        examined,
        new PullRequestAssembly(facts).assemble(drafts),
        Stream.of(facts.config().warnings().stream(), oddities(facts, examined), released(drafts))
            .flatMap(Function.identity())
            .toList());
  }

  private static Stream<Problem> released(List<Draft> drafts) {
    return drafts.stream()
        .filter(Draft::isOut)
        .map(
            draft ->
                ReleaseProblems.alreadyReleased(
                    draft.component().label(), draft.version().toString(), draft.tag()));
  }

  private static Stream<Problem> oddities(ReleaseFacts facts, List<Examined> examined) {
    Stream<Problem> untagged =
        examined.stream()
            .filter(each -> each.baseline().kind() == Kind.UNTAGGED)
            .filter(each -> each.baseline().commits().isEmpty() && !isTagDue(facts))
            .map(ReleaseDrafts::untagged);
    Stream<Problem> aside =
        examined.stream()
            .filter(each -> each.baseline().kind() == Kind.ASIDE)
            .map(each -> aside(each, facts.target()));
    Stream<Problem> plugins =
        facts.config().plugins().stream()
            .map(PluginConfig::kind)
            .filter(WORKSPACES::contains)
            .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .map(ReleaseProblems::pluginLeftOut);
    return Stream.of(
            untagged, aside, plugins, hidden(examined).stream(), unmarked(facts, examined).stream())
        .flatMap(Function.identity());
  }

  /** Changes that a squash has in its body, where nobody reads them. */
  private static Optional<Problem> hidden(List<Examined> examined) {
    List<String> squashes =
        examined.stream()
            .flatMap(each -> each.messages().stream())
            .flatMap(message -> message.dropped().stream())
            .filter(dropped -> dropped.reason() == Dropped.Reason.UNTYPED_SQUASH)
            .map(dropped -> dropped.id().abbreviated())
            .distinct()
            .toList();
    return Optional.of(squashes).filter(not(List::isEmpty)).map(ReleaseProblems::untypedSquashes);
  }

  private static Optional<Problem> unmarked(ReleaseFacts facts, List<Examined> examined) {
    List<String> paths =
        examined.stream()
            .filter(Examined::isDue)
            .map(each -> each.component().config())
            .flatMap(config -> ExtraFiles.unmarked(config, facts.files()).stream())
            .toList();
    return Optional.of(paths).filter(not(List::isEmpty)).map(ReleaseProblems::unmarkedFiles);
  }

  private static Problem aside(Examined examined, BranchName target) {
    return ReleaseProblems.sideBaseline(
        examined.component().label(), examined.baseline().tag().orElseThrow(), target.name());
  }

  /**
   * Between the merge of a release pull request and its tag, nothing is odd about the lack of one.
   */
  private static boolean isTagDue(ReleaseFacts facts) {
    return !facts.untaggedMerges().isEmpty();
  }

  private static Problem untagged(Examined examined) {
    Baseline baseline = examined.baseline();
    return ReleaseProblems.untagged(
        examined.component().label(),
        baseline.version().orElseThrow().toString(),
        baseline.tag().orElseThrow());
  }
}
