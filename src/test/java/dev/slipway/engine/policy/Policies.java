package dev.slipway.engine.policy;

import dev.slipway.model.flow.VersionClass;
import dev.slipway.model.flow.VersionClass.Cuts;
import dev.slipway.model.flow.VersionPolicy;
import dev.slipway.model.flow.VersionPolicy.Scheme;
import dev.slipway.model.flow.VersionPolicy.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Policies that the tests share. */
final class Policies {

  /** A train of previews and candidates, with a class for what goes wrong on it. */
  static final VersionPolicy TRAIN =
      of(
          Scheme.SEMVER,
          "stable=X.Y.Z",
          "preview=X.Y.Z-preview",
          "recovery=X.Y.Z-preview.N",
          "alpha=X.Y.Z-alpha.N",
          "beta=X.Y.Z-beta.N",
          "rc=X.Y.Z-rc.N");

  /** Calendar lines, spelled as Python spells. */
  static final VersionPolicy LINES =
      of(
          Scheme.PEP440,
          "line=X.Y.0rc1",
          "stable=X.Y.Z",
          "rc=X.Y.ZrcN",
          "alpha=X.Y.ZaN",
          "beta=X.Y.ZbN",
          "dev=X.Y.Z.devN",
          "post=X.Y.Z.postN");

  /** Numbered previews only after a mishap, and with an approval. */
  static final VersionPolicy RECOVERY =
      new VersionPolicy(
          Source.EXACT,
          Scheme.SEMVER,
          List.of(
              parsed("stable=X.Y.Z"),
              parsed("preview=X.Y.Z-preview"),
              new VersionClass(
                  "recovery", "X.Y.Z-preview.N", Optional.of("recovery"), Cuts.BRANCH)));

  private Policies() {}

  /**
   * @param classes each as {@code name=form}
   */
  static VersionPolicy of(Scheme scheme, String... classes) {
    List<VersionClass> known = Stream.of(classes).map(Policies::parsed).toList();
    return new VersionPolicy(Source.EXACT, scheme, known);
  }

  private static VersionClass parsed(String text) {
    String[] halves = text.split("=", 2);
    return new VersionClass(halves[0], halves[1], Optional.empty(), Cuts.BRANCH);
  }
}
