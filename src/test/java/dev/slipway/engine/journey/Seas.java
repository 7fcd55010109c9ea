package dev.slipway.engine.journey;

import static dev.slipway.testkit.Situations.NOW;
import static dev.slipway.testkit.Situations.commit;

import dev.slipway.engine.guard.Situation;
import dev.slipway.engine.policy.VersionReader;
import dev.slipway.engine.promotion.PromotionCheck;
import dev.slipway.engine.tag.TagMark;
import dev.slipway.model.BranchName;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.forge.PullRequest.State;
import dev.slipway.model.receipt.Lease;
import dev.slipway.model.receipt.Receipt;
import dev.slipway.model.receipt.Receipt.Move;
import dev.slipway.model.receipt.Receipt.Recorded;
import dev.slipway.model.receipt.ReceiptEntry;
import dev.slipway.model.receipt.ReceiptEntry.Deed;
import dev.slipway.testkit.Situations;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One release under a flow, told sign by sign. */
final class Seas {

  private final Situations remote;
  private final String version;
  private final List<PullRequest> open = new ArrayList<>();
  private final List<Lease> leases = new ArrayList<>();
  private final List<Recorded> entries = new ArrayList<>();
  private PromotionCheck promotion = PromotionCheck.none();
  private boolean foreign;
  private boolean prepared;
  private boolean arrived;
  private boolean back;
  private boolean ahead;
  private boolean squashed;
  private SyncOutlook outlook = SyncOutlook.CLEAR;

  private Seas(Situations remote, String version) {
    this.remote = remote;
    this.version = version;
  }

  static Seas of(String yaml, String version) {
    return new Seas(Situations.of(yaml).branch("main", 1).branch("develop", 2), version);
  }

  Seas branch(String name) {
    remote.branch(name, 3);
    return this;
  }

  Seas tag(String name) {
    remote.tag(name, 4);
    return this;
  }

  /** No branch contains the tag. */
  Seas foreign() {
    foreign = true;
    return this;
  }

  Seas prepared() {
    prepared = true;
    return this;
  }

  Seas arrived() {
    arrived = true;
    return this;
  }

  Seas back() {
    back = true;
    return this;
  }

  Seas ahead() {
    ahead = true;
    return this;
  }

  Seas squashed() {
    squashed = true;
    return ahead();
  }

  Seas outlook(boolean conflicts, boolean unsolved, boolean asks) {
    outlook = new SyncOutlook(conflicts, unsolved, asks);
    return this;
  }

  Seas promotion(PromotionCheck check) {
    promotion = check;
    return this;
  }

  Seas open(String head, String base) {
    return open(head, base, false);
  }

  Seas open(String head, String base, boolean draft) {
    open.add(
        new PullRequest(
            open.size() + 1,
            State.OPEN,
            new BranchName(head),
            new BranchName(base),
            "",
            "",
            List.of(),
            draft,
            Optional.empty(),
            Optional.empty(),
            NOW,
            Optional.empty()));
    return this;
  }

  Seas held() {
    leases.add(
        new Lease("main", "tag v1.2.0", Situations.ADA, NOW, NOW.plus(Duration.ofMinutes(10))));
    return this;
  }

  /** The release branch was cut. */
  Seas cut(Duration ago) {
    String ref = "refs/heads/release/" + version;
    return done(
        Deed.CUT,
        ago,
        Map.of(),
        List.of(
            new Move(
                ref,
                Optional.empty(),
                Optional.of(commit(3).hex()),
                Optional.of(commit(3)),
                Optional.empty())));
  }

  Seas done(Deed deed, Duration ago, Map<String, String> facts) {
    return done(deed, ago, facts, List.of());
  }

  private Seas done(Deed deed, Duration ago, Map<String, String> facts, List<Move> moves) {
    ReceiptEntry entry =
        new ReceiptEntry(
            "v" + version,
            deed,
            NOW.minus(ago),
            Situations.ADA,
            "",
            List.of(),
            List.of(),
            ReceiptEntry.facts(facts));
    entries.add(new Recorded(entries.size() + 1, Optional.empty(), "", entry, moves));
    return this;
  }

  JourneyFacts facts() {
    Situation seen = remote.seen();
    Chart chart = new Chart(seen.flow(), seen.branches(), seen.tags());
    var known = new VersionReader(seen.flow().version()).read(version);
    String tag = seen.flow().preset().equals("release-lines") ? version : "v" + version;
    Sighting sighting =
        new Sighting(
            known,
            tag,
            TagMark.of(Receipt.none(tag), chart.tag(tag), commit -> !foreign),
            chart.branch(known),
            chart.home(known),
            prepared,
            arrived,
            back,
            outlook,
            promotion,
            new Receipt(tag, Optional.of(commit(9)), entries));
    return new JourneyFacts(chart, open, List.of(sighting), leases, ahead, squashed, NOW);
  }

  /** Nothing of a release is seen. */
  JourneyFacts empty() {
    JourneyFacts facts = facts();
    return new JourneyFacts(facts.chart(), open, List.of(), leases, ahead, squashed, NOW);
  }

  /** The stage and the next command, as in {@code cut: slipway release-pr}. */
  String told() {
    List<Journey> all = Journey.all(facts());
    return all.isEmpty()
        ? "nowhere"
        : all.get(0).stage().word() + ": " + all.get(0).nextCommand().orElse("nothing");
  }
}
