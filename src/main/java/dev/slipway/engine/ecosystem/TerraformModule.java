package dev.slipway.engine.ecosystem;

import dev.slipway.engine.ecosystem.text.TerraformMetadata;
import dev.slipway.engine.ecosystem.text.TerraformReadme;
import dev.slipway.engine.ecosystem.text.TerraformVersions;
import dev.slipway.engine.manifest.FileUpdate;
import dev.slipway.engine.manifest.Updater;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.config.ReleaseType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A Terraform module and the modules inside it. */
final class TerraformModule implements Ecosystem {

  @Override
  public ReleaseType type() {
    return ReleaseType.TERRAFORM_MODULE;
  }

  @Override
  public List<FileUpdate> updates(PackageRelease release) {
    return Stream.of(
            all(release, "readme.md", new TerraformReadme()),
            all(release, "README.md", new TerraformReadme()),
            all(release, "versions.tf", new TerraformVersions()),
            all(release, "versions.tf.tmpl", new TerraformVersions()),
            all(release, "metadata.yaml", new TerraformMetadata()))
        .flatMap(updates -> updates)
        .toList();
  }

  private static Stream<FileUpdate> all(PackageRelease release, String name, Updater updater) {
    return release.named(name).map(path -> release.found(path, updater));
  }

  @Override
  public Optional<ReleaseVersion> initialVersion() {
    return Optional.of(ReleaseVersion.of(0, 1, 0));
  }
}
