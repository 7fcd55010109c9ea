package dev.slipway.engine.policy;

import dev.slipway.engine.policy.Stage.Numbered;
import dev.slipway.model.Notation;
import dev.slipway.model.ReleaseVersion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How an ecosystem spells versions. */
public enum Spelling {
  /** Semantic Versioning 2.0.0, which npm, Cargo, Go and others take as it is. */
  SEMVER("SemVer") {
    @Override
    public Optional<String> of(ReleaseVersion version) {
      return version.notation() == Notation.SEMVER
          ? ReleaseVersion.strict(version.toString()).map(ReleaseVersion::toString)
          : staged(version, stage -> stage.semver().map(text -> "-" + text));
    }
  },
  /** PEP 440, canonical: what PyPI shows. */
  PEP440("PEP 440") {
    @Override
    public Optional<String> of(ReleaseVersion version) {
      return version.notation() == Notation.PEP440
          ? Optional.of(version.toString())
          : staged(version, stage -> Optional.of(stage.pep440()));
    }
  },
  /** The npm dist-tag that a version moves: a pointer, which many versions share. */
  NPM_TAG("npm dist-tag") {
    @Override
    public Optional<String> of(ReleaseVersion version) {
      return version.equals(version.core())
          ? Optional.of(LATEST)
          : SEMVER
              .of(version)
              .flatMap(ReleaseVersion::strict)
              .flatMap(ReleaseVersion::preRelease)
              .map(text -> text.split("\\.", 2)[0])
              .filter(word -> DIST_TAG.matcher(word).matches() && !word.equals(LATEST));
    }
  },
  /** Maven, in the order of its ComparableVersion. */
  MAVEN("Maven") {
    @Override
    public Optional<String> of(ReleaseVersion version) {
      return version.preRelease().equals(Optional.of(SNAPSHOT)) && version.build().isEmpty()
          ? Optional.of(version.toString())
          : staged(version, stage -> stage.maven().map(text -> "-" + text));
    }
  },
  /** A Helm chart's version: SemVer, and nothing looser. */
  HELM("Helm") {
    @Override
    public Optional<String> of(ReleaseVersion version) {
      return SEMVER.of(version);
    }
  },
  /** A tag in a registry of container images. No order is known there. */
  OCI("OCI tag") {
    @Override
    public Optional<String> of(ReleaseVersion version) {
      return SEMVER
          .of(version)
          .or(() -> PEP440.of(version))
          .filter(text -> OCI_TAG.matcher(text).matches());
    }
  };

  private static final String LATEST = "latest";
  private static final String SNAPSHOT = "SNAPSHOT";

  /** npm takes nothing that it could read as a range of versions: {@code x}, {@code v1}. */
  private static final Pattern DIST_TAG = Pattern.compile("(?![xX]\\z)[A-Za-z][A-Za-z-]*");

  /** The grammar of the distribution specification; a plus sign is not in it. */
  private static final Pattern OCI_TAG = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,127}");

  private final String words;

  Spelling(String words) {
    this.words = words;
  }

  /** Its name for people. */
  public String words() {
    return words;
  }

  /** Its name on the command line: {@code npm-tag}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one of that name on the command line. */
  public static Optional<Spelling> named(String key) {
    return Stream.of(values()).filter(each -> each.key().equals(key)).findFirst();
  }

  public static List<String> keys() {
    return Stream.of(values()).map(Spelling::key).toList();
  }

  /** The version as it is spelled there; empty where it cannot be. */
  public abstract Optional<String> of(ReleaseVersion version);

  private static Optional<String> staged(
      ReleaseVersion version, Function<Numbered, Optional<String>> suffix) {
    return version.equals(version.core())
        ? Optional.of(version.toString())
        : Stage.of(version).flatMap(suffix).map(text -> version.core() + text);
  }
}
