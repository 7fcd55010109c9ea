package dev.slipway.engine.policy;

import dev.slipway.engine.policy.Stage.Numbered;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.VersionProblems;
import java.util.Optional;

/**
 * What the versions of a policy are called elsewhere: no two of them the same, but for the dist-tag
 * of npm, which is there to be shared.
 *
 * @param reader empty without a policy: then there is nothing to keep apart
 */
public record PolicySpelling(Optional<VersionReader> reader) {

  /**
   * @throws ProblemException {@code SLIP-126} when the ecosystem has no spelling for the version,
   *     {@code SLIP-127} when another version of the policy has the same one
   */
  public String spell(ReleaseVersion version, Spelling ecosystem) {
    String spelled =
        ecosystem
            .of(version)
            .orElseThrow(
                () ->
                    new ProblemException(
                        VersionProblems.noSpelling(version.toString(), ecosystem.words())));
    rival(version, ecosystem, spelled)
        .ifPresent(
            rival -> {
              throw new ProblemException(
                  VersionProblems.sharedSpelling(
                      version.toString(), rival.toString(), ecosystem.words(), spelled));
            });
    return spelled;
  }

  /** As {@link #spell}; empty where that throws. */
  public Optional<String> find(ReleaseVersion version, Spelling ecosystem) {
    return ecosystem.of(version).filter(spelled -> rival(version, ecosystem, spelled).isEmpty());
  }

  private Optional<ReleaseVersion> rival(
      ReleaseVersion version, Spelling ecosystem, String spelled) {
    return Stage.of(version).filter(shared -> ecosystem != Spelling.NPM_TAG).stream()
        .flatMap(stage -> stage.alike().stream())
        .flatMap(stage -> known(version, stage).stream())
        .filter(other -> ecosystem.of(other).equals(Optional.of(spelled)))
        .findFirst();
  }

  private Optional<ReleaseVersion> known(ReleaseVersion version, Numbered stage) {
    return stage
        .semver()
        .map(word -> version.core() + "-" + word)
        .flatMap(text -> reader.flatMap(policy -> policy.find(text)))
        .map(PolicyVersion::version);
  }
}
