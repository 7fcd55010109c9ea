package dev.slipway.engine.release;

import dev.slipway.engine.pullrequest.PullRequestBody;
import dev.slipway.model.BranchName;
import dev.slipway.model.flow.FlowConfig;
import dev.slipway.model.flow.ReleasePrPolicy;
import dev.slipway.model.flow.ReleasePrPolicy.Into;
import dev.slipway.model.flow.TagPolicy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives a release pull request the words and the way that a flow's policy wants for it. */
public final class Preparation {

  private final FlowConfig flow;
  private final Into into;
  private final BranchName source;
  private final Map<String, String> places;

  /**
   * @param into where the pull request goes
   * @param source the branch that the release branch was cut from
   * @param places what fills templates about the version
   */
  public Preparation(FlowConfig flow, Into into, BranchName source, Map<String, String> places) {
    this.flow = flow;
    this.into = into;
    this.source = source;
    this.places = Map.copyOf(places);
  }

  /**
   * @param usual as release-please would open it into the release branch
   * @param tag that the release will have
   */
  public ReleasePullRequest of(ReleasePullRequest usual, String tag) {
    Map<String, String> filled = new LinkedHashMap<>(places);
    filled.put("tag", tag);
    filled.put("branch", usual.base().name());
    String title = policy().title().map(text -> text.fill(filled)).orElse(title(usual, tag));
    String message = policy().message().map(text -> text.fill(filled)).orElse(title);
    Optional<String> body = policy().body().map(text -> text.fill(filled));
    boolean own = into == Into.RELEASE;
    return new ReleasePullRequest(
        title,
        body.orElseGet(() -> own ? usual.body() : checklist(usual)),
        own ? usual.head() : usual.base(),
        base(usual),
        labels(usual),
        usual.draft(),
        usual.releases(),
        usual.edits(),
        usual.overflow().filter(aside -> own && body.isEmpty()),
        signed(message, usual));
  }

  private ReleasePrPolicy policy() {
    return flow.releasePr();
  }

  private String title(ReleasePullRequest usual, String tag) {
    return into == Into.RELEASE ? usual.title() : "Release " + tag;
  }

  private BranchName base(ReleasePullRequest usual) {
    return switch (into) {
      case RELEASE -> usual.base();
      case PRODUCTION -> flow.branches().production();
      case SOURCE -> source;
    };
  }

  /** What waits for its tag is found by label only where the merge is what tags it. */
  private List<String> labels(ReleasePullRequest usual) {
    return flow.tag().by() == TagPolicy.By.MERGE
        ? usual.labels()
        : usual.releases().stream()
            .flatMap(each -> each.pullRequest().extraLabels().stream())
            .toList();
  }

  /** A sign-off stands behind whatever message there is. */
  private static String signed(String message, ReleasePullRequest usual) {
    int trailer = usual.message().indexOf("\n\nSigned-off-by: ");
    return trailer < 0 || message.contains("Signed-off-by: ")
        ? message
        : message + usual.message().substring(trailer);
  }

  private String checklist(ReleasePullRequest usual) {
    Draft draft = usual.releases().get(0);
    return PullRequestBody.single(
            Optional.of("Release %s, cut from %s.".formatted(draft.version(), source)),
            Optional.of(String.join("\n", todo(draft))),
            new PullRequestBody.Entry(draft.component().tagName(), draft.version(), draft.notes()))
        .text();
  }

  private List<String> todo(Draft draft) {
    return List.of(
        "- [ ] staging is green",
        "- [ ] the changelog is reviewed",
        "- [ ] approved and merged",
        "- [ ] tagged: `slipway tag %s`".formatted(draft.version()),
        "- [ ] released",
        "- [ ] %s is in sync: `slipway sync`".formatted(flow.branches().integration()));
  }
}
