package dev.slipway.flow;

import dev.slipway.engine.policy.DevelopmentVersion;
import dev.slipway.engine.policy.PolicySpelling;
import dev.slipway.engine.policy.PolicyVersion;
import dev.slipway.engine.policy.Spelling;
import dev.slipway.engine.policy.VersionReader;
import dev.slipway.engine.release.Examined;
import dev.slipway.engine.release.ReleaseFacts;
import dev.slipway.flow.VersionAnswer.Named;
import dev.slipway.flow.VersionAnswer.OfCommit;
import dev.slipway.flow.VersionAnswer.OfPackage;
import dev.slipway.flow.VersionAnswer.Subject;
import dev.slipway.model.Notation;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.flow.FlowConfig;
import dev.slipway.model.flow.VersionPolicy.Source;
import dev.slipway.model.problem.ProblemException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says of versions what a policy has to say of them. */
final class VersionAnswers {

  private final Optional<FlowConfig> flow;
  private final Optional<VersionReader> reader;
  private final PolicySpelling spelling;
  private final Optional<Spelling> asked;

  /**
   * @param flow empty without a policy
   * @param asked the ecosystem to spell versions for; empty for the policy's own way
   */
  VersionAnswers(Optional<FlowConfig> flow, Optional<Spelling> asked) {
    this.flow = flow;
    this.reader = flow.map(each -> new VersionReader(each.version()));
    this.spelling = new PolicySpelling(reader);
    this.asked = asked;
  }

  Notation notation() {
    return flow.map(each -> each.version().scheme().notation()).orElse(Notation.SEMVER);
  }

  /**
   * A version that somebody names.
   *
   * @throws ProblemException {@code SLIP-122}, {@code SLIP-123}, {@code SLIP-125} under a policy,
   *     {@code SLIP-101} without one
   */
  VersionAnswer of(String named) {
    ReleaseVersion version =
        reader
            .map(policy -> policy.read(named).version())
            .orElseGet(() -> Notation.PEP440.parse(named));
    return answer(Optional.of(version), new Named(named));
  }

  /** The version of a commit, spelled as PEP 440 does where nothing else is asked for. */
  VersionAnswer of(DevelopmentVersion development) {
    VersionAnswer answer = answer(Optional.of(development.version()), new OfCommit(development));
    return asked.filter(each -> each != Spelling.PEP440).isPresent()
        ? answer
        : new VersionAnswer(
            Optional.of(development.text()), answer.known(), answer.spellings(), answer.subject());
  }

  /**
   * The version of a package.
   *
   * @param tags of the repository
   * @param wantsNext whether the one that comes next is asked for
   */
  VersionAnswer of(Examined examined, ReleaseFacts facts, List<String> tags, boolean wantsNext) {
    OfPackage found =
        wantsNext
            ? new NextRelease(flow, facts, tags).of(examined)
            : new OfPackage(examined, Optional.empty(), List.of(), Optional.empty());
    Optional<ReleaseVersion> released =
        isLeftOpen(wantsNext) ? Optional.empty() : examined.baseline().version();
    return answer(found.next().or(() -> released), found);
  }

  /** The next version is for somebody to name; the released one must not pass for it. */
  private boolean isLeftOpen(boolean wantsNext) {
    return wantsNext && flow.filter(each -> each.version().source() != Source.COMMITS).isPresent();
  }

  /**
   * @throws ProblemException {@code SLIP-126}, {@code SLIP-127} when it cannot be spelled as asked
   */
  private VersionAnswer answer(Optional<ReleaseVersion> version, Subject subject) {
    return new VersionAnswer(
        version.map(
            each ->
                asked.map(ecosystem -> spelling.spell(each, ecosystem)).orElse(each.toString())),
        version.flatMap(this::known),
        version.map(this::spellings).orElse(Map.of()),
        subject);
  }

  private Optional<PolicyVersion> known(ReleaseVersion version) {
    return reader.flatMap(policy -> policy.find(version.toString()));
  }

  private Map<Spelling, String> spellings(ReleaseVersion version) {
    Map<Spelling, String> spellings = new EnumMap<>(Spelling.class);
    for (Spelling each : Spelling.values()) {
      spelling.find(version, each).ifPresent(text -> spellings.put(each, text));
    }
    return spellings;
  }
}
