package dev.slipway.engine;

import dev.slipway.engine.guard.Bookkeeping;
import dev.slipway.engine.guard.Guards;
import dev.slipway.engine.guard.MetadataGuards;
import dev.slipway.engine.guard.Situation;
import dev.slipway.engine.policy.PolicyVersion;
import dev.slipway.engine.policy.VersionReader;
import dev.slipway.engine.qa.evidence.RequiredVerdicts;
import dev.slipway.engine.qa.evidence.VerdictGuard;
import dev.slipway.engine.release.MergedRelease.Tagged;
import dev.slipway.engine.release.Metadata;
import dev.slipway.engine.tag.Spellings;
import dev.slipway.engine.tag.TagMessage;
import dev.slipway.engine.tag.TagRecord;
import dev.slipway.model.CommitId;
import dev.slipway.model.flow.FlowConfig;
import dev.slipway.model.flow.TagPolicy;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.TagProblems;
import dev.slipway.model.receipt.GuardResult;
import dev.slipway.model.receipt.Receipt;
import dev.slipway.model.receipt.ReceiptEntry.Deed;
import dev.slipway.plan.LeaseClaim;
import dev.slipway.plan.PushTag;
import dev.slipway.plan.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tags merged releases under a policy: past the guards that every tag passes (requirements F52),
 * and remembered.
 *
 * @param releases what is known of each release, by its tag
 */
public record PolicyTagging(Situation situation, Map<String, Known> releases) implements Tagging {

  public PolicyTagging {
    releases = Map.copyOf(releases);
  }

  /**
   * What is known of a release.
   *
   * @param metadata at the commit that is tagged
   * @param verdicts of its files
   */
  public record Known(Metadata metadata, Receipt receipt, RequiredVerdicts verdicts) {}

  /**
   * @throws ProblemException {@code SLIP-762} where the policy does not tag by merge, else with all
   *     that is in the way: {@code SLIP-122} to {@code SLIP-125}, {@code SLIP-750} to {@code
   *     SLIP-753}, {@code SLIP-766} to {@code SLIP-769}, {@code SLIP-860} to {@code SLIP-867}
   */
  @Override
  public Step tag(Tagged release, CommitId commit) {
    Known known = releases.get(release.tag());
    if (policy().by() != TagPolicy.By.MERGE) {
      throw new ProblemException(
          TagProblems.taggedByCommand(release.tag(), release.version().toString()));
    }
    new TagRecord(known.receipt(), situation).stands();
    List<GuardResult> guards = guards(release, known).orThrow();
    PushTag tag = new PushTag(release.tag(), commit, message(release, known), policy().signing());
    Map<String, String> told =
        new VerdictGuard(known.verdicts())
            .with(new TreeMap<>(Map.of("tag", release.tag(), "commit", commit.hex())));
    return new Bookkeeping(situation, known.receipt())
        .push(Deed.TAG, List.of(tag), guards, List.of(), told);
  }

  @Override
  public Optional<LeaseClaim> claim() {
    return Optional.of(situation.claim(flow().branches().production(), "release"));
  }

  private Guards guards(Tagged release, Known known) {
    Guards guards = new Guards();
    askVersion(guards, release);
    MetadataGuards metadata =
        new MetadataGuards(known.metadata(), known.metadata().site().commit().abbreviated());
    metadata.askDeclared(guards);
    metadata.askSection(guards, flow().changelog().source());
    spellings(release, known).ask(guards, situation.tags().keySet());
    new VerdictGuard(known.verdicts()).ask(guards);
    guards.skipped("approval go", "the merge of the release pull request is the go");
    return guards;
  }

  private void askVersion(Guards guards, Tagged release) {
    try {
      String kind = version(release).kind().name();
      guards.passed("version", "class %s".formatted(kind));
    } catch (ProblemException e) {
      e.problems().forEach(problem -> guards.failed("version", problem));
    }
  }

  private PolicyVersion version(Tagged release) {
    return reader().read(release.version().toString());
  }

  private Spellings spellings(Tagged release, Known known) {
    return Spellings.of(known.metadata().site().component(), reader(), release.version());
  }

  private Optional<String> message(Tagged release, Known known) {
    return policy().annotated()
        ? Optional.of(TagMessage.of(flow(), version(release), known.receipt()).text())
        : Optional.empty();
  }

  private VersionReader reader() {
    return new VersionReader(flow().version());
  }

  private TagPolicy policy() {
    return flow().tag();
  }

  private FlowConfig flow() {
    return situation.flow();
  }
}
