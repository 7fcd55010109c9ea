package dev.slipway.flow;

import static java.util.function.Predicate.not;

import dev.slipway.engine.commit.ConventionalCommit;
import dev.slipway.engine.policy.Monotonic;
import dev.slipway.engine.policy.VersionReader;
import dev.slipway.engine.policy.Way;
import dev.slipway.engine.policy.Ways;
import dev.slipway.engine.release.Examined;
import dev.slipway.engine.release.ReleaseFacts;
import dev.slipway.engine.version.Demand;
import dev.slipway.engine.version.NextVersion;
import dev.slipway.flow.VersionAnswer.OfPackage;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.flow.FlowConfig;
import dev.slipway.model.flow.VersionPolicy.Source;
import java.util.List;
import java.util.Optional;

/**
 * Which release comes next: on a release branch its own, under a policy that goes by commits
 * theirs, else the one that commits ask for of those that the policy knows.
 *
 * @param flow empty without a policy: the commits alone then say it
 * @param tags of the repository
 */
record NextRelease(Optional<FlowConfig> flow, ReleaseFacts facts, List<String> tags) {

  OfPackage of(Examined examined) {
    return flow.map(policy -> of(policy, examined)).orElseGet(() -> byCommits(examined, List.of()));
  }

  private OfPackage of(FlowConfig policy, Examined examined) {
    List<Way> ways =
        examined.baseline().version().map(from -> ways(policy, examined, from)).orElse(List.of());
    return named(policy, examined)
        .map(named -> of(named, policy, examined, ways))
        .orElseGet(
            () ->
                policy.version().source() == Source.COMMITS
                    ? byCommits(examined, ways)
                    : asked(examined, ways));
  }

  private static OfPackage byCommits(Examined examined, List<Way> ways) {
    Optional<ReleaseVersion> due =
        examined.next().filter(none -> examined.isDue()).map(NextVersion::version);
    return new OfPackage(examined, due, ways, Optional.empty());
  }

  private static OfPackage asked(Examined examined, List<Way> ways) {
    Optional<Way> asked = ways.stream().filter(Way::asked).findFirst();
    String why =
        asked
            .map(
                way ->
                    "the commits ask for it: %s. The policy leaves it to you".formatted(way.why()))
            .orElse("the policy leaves it to you, and no commit asks for one");
    return new OfPackage(
        examined, asked.map(way -> way.version().version()), ways, Optional.of(why));
  }

  /** A version that is not for the commits to decide. */
  private Optional<Name> named(FlowConfig policy, Examined examined) {
    return examined
        .component()
        .config()
        .versioning()
        .releaseAs()
        .map(version -> new Name(version.toString(), "release-as asks for it"))
        .or(() -> ofBranch(policy));
  }

  private static OfPackage of(Name named, FlowConfig policy, Examined examined, List<Way> ways) {
    ReleaseVersion version = new VersionReader(policy.version()).read(named.text()).version();
    return new OfPackage(examined, Optional.of(version), ways, Optional.of(named.why()));
  }

  private Optional<Name> ofBranch(FlowConfig policy) {
    return policy
        .branches()
        .release()
        .match(facts.target().name())
        .flatMap(places -> Optional.ofNullable(places.get("version")))
        .map(text -> new Name(text, "branch %s is of this release".formatted(facts.target())));
  }

  private record Name(String text, String why) {}

  private List<Way> ways(FlowConfig policy, Examined examined, ReleaseVersion from) {
    List<ReleaseVersion> released =
        Monotonic.versions(
            tags, examined.component().tagName(), policy.version().scheme().notation());
    return new Ways(policy.version(), facts.date(), released).from(from, demand(examined, from));
  }

  private static Optional<Demand> demand(Examined examined, ReleaseVersion from) {
    List<ConventionalCommit> changes =
        examined.messages().stream().flatMap(message -> message.changes().stream()).toList();
    return Optional.of(changes)
        .filter(not(List::isEmpty))
        .map(all -> Demand.of(examined.component().config().versioning(), from, all));
  }
}
