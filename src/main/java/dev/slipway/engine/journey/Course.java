package dev.slipway.engine.journey;

import dev.slipway.engine.promotion.Promotion;
import dev.slipway.model.BranchName;
import dev.slipway.model.flow.ApprovalRule;
import dev.slipway.model.flow.BranchRoles;
import dev.slipway.model.flow.FlowConfig;
import dev.slipway.model.flow.PromotionPolicy;
import dev.slipway.model.flow.ReleasePrPolicy.Into;
import dev.slipway.model.flow.SyncPolicy.Via;
import dev.slipway.model.flow.VersionClass.Cuts;
import dev.slipway.model.forge.PullRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The signs of one release under one policy, and the commands that bring it on. */
record Course(JourneyFacts facts, Sighting seen) {

  boolean isCut() {
    return stands(seen.branch());
  }

  boolean isProposed() {
    return isCut() && proposal().isPresent();
  }

  boolean isPrepared() {
    return isCut() && seen.prepared();
  }

  boolean isAskedFor() {
    return landing().isPresent();
  }

  boolean hasArrived() {
    return seen.arrived();
  }

  boolean isTagged() {
    return seen.mark().isGenuine();
  }

  boolean isBack() {
    return isTagged() && seen.back() && homecoming().isEmpty();
  }

  boolean isOver() {
    return isBack() && !isCut() && !stands(promotion());
  }

  private boolean stands(BranchName branch) {
    return facts.chart().tip(branch).isPresent();
  }

  /** What fills the places of the policy's templates. */
  Map<String, String> places() {
    Map<String, String> places = new HashMap<>(seen.version().places());
    places.put("production", facts.chart().production().name());
    places.put("integration", integration().name());
    places.put("home", seen.home().name());
    places.put("kept", kept());
    return places;
  }

  /** The branches that have what was released. */
  private String kept() {
    BranchName production = facts.chart().production();
    return production.equals(integration())
        ? production.name()
        : "%s or %s".formatted(production, integration());
  }

  private BranchName promotion() {
    return facts.chart().named(roles().promotion(), seen.version());
  }

  private BranchName integration() {
    return facts.chart().integration();
  }

  private BranchRoles roles() {
    return facts.chart().roles();
  }

  private FlowConfig flow() {
    return facts.chart().flow();
  }

  /** The open pull request that brings the release's files onto its branch. */
  private Optional<PullRequest> proposal() {
    return facts.open().stream().filter(each -> each.base().equals(seen.branch())).findFirst();
  }

  /** The open pull request that brings the release home. */
  private Optional<PullRequest> landing() {
    return Stream.of(promotion(), seen.branch())
        .flatMap(head -> facts.open(head, seen.home()).stream())
        .filter(open -> facts.chart().lost(open).isEmpty())
        .findFirst();
  }

  /** The open pull request that brings what was tagged back into integration. */
  private Optional<PullRequest> homecoming() {
    Map<String, String> names =
        Map.of("production", seen.home().name(), "integration", integration().name());
    return facts.open(new BranchName(roles().sync().fill(names)), integration());
  }

  String prepare() {
    return flow().cut().prepare()
        ? "slipway branch " + seen.version()
        : "slipway release-pr --target-branch " + seen.branch();
  }

  String accept() {
    return merge(proposal().orElseThrow());
  }

  /** Where nothing is promoted, a release pull request brings the release home, or it is there. */
  String bringHome() {
    if (flow().promotion().mode() != PromotionPolicy.Mode.NONE) {
      return "slipway promote " + seen.version();
    }
    return flow().releasePr().into() == Into.RELEASE ? tag() : prepare();
  }

  /** A merge commit is the usual way; what is metadata only is squashed. */
  String land() {
    PullRequest open = landing().orElseThrow();
    boolean squashed =
        Promotion.in(seen.receipt())
            .filter(promoted -> promoted.head().equals(open.head()))
            .filter(promoted -> promoted.mode() == PromotionPolicy.Mode.METADATA)
            .isPresent();
    return merge(open) + (squashed ? " --squash" : "");
  }

  static String merge(PullRequest open) {
    return open.draft() ? show(open) : "slipway pr merge %d".formatted(open.number());
  }

  private static String show(PullRequest open) {
    return "slipway pr show %d".formatted(open.number());
  }

  String tag() {
    return switch (flow().tag().by()) {
      case MERGE -> "slipway release";
      case COMMAND -> tagByCommand();
      case LINE_CUT -> cutsLine() ? cutLine() : tagByCommand();
    };
  }

  private boolean cutsLine() {
    return seen.version().kind().cuts() == Cuts.LINE
        && !stands(facts.chart().named(roles().line(), seen.version()));
  }

  private String tagByCommand() {
    return "slipway tag " + seen.version() + confirmed(flow().tag().approval());
  }

  private String cutLine() {
    Optional<String> approval = seen.version().kind().approval();
    return "slipway branch " + seen.version() + confirmed(approval.or(flow().tag()::approval));
  }

  private String confirmed(Optional<String> approval) {
    return flow()
        .approval(approval)
        .flatMap(ApprovalRule::confirm)
        .map(words -> " --confirm \"%s\"".formatted(words.fill(places())))
        .orElse("");
  }

  String sync() {
    return homecoming()
        .map(open -> seen.outlook().unsolved() ? show(open) : merge(open))
        .orElseGet(this::bringBack);
  }

  /** Conflicts are solved in a pull request; policy files come with a yes only. */
  private String bringBack() {
    boolean refused = flow().sync().via() == Via.PUSH && seen.outlook().conflicts();
    return "slipway sync"
        + (refused ? " --via pull-request" : "")
        + (seen.outlook().asks() ? " --yes" : "");
  }
}
