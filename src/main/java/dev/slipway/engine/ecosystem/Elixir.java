package dev.slipway.engine.ecosystem;

import dev.slipway.engine.ecosystem.text.MixExs;
import dev.slipway.engine.manifest.FileUpdate;
import dev.slipway.model.config.ReleaseType;
import java.util.List;

/** A package of Hex, built with Mix. */
final class Elixir implements Ecosystem {

  @Override
  public ReleaseType type() {
    return ReleaseType.ELIXIR;
  }

  @Override
  public List<FileUpdate> updates(PackageRelease release) {
    return List.of(release.optional("mix.exs", new MixExs()));
  }
}
