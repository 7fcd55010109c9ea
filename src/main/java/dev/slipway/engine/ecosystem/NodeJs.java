package dev.slipway.engine.ecosystem;

import dev.slipway.engine.manifest.FileUpdate;
import dev.slipway.engine.manifest.PackageJson;
import dev.slipway.engine.manifest.PackageLock;
import dev.slipway.engine.manifest.SamplesPackageJson;
import dev.slipway.model.Snapshot;
import dev.slipway.model.config.PackageConfig;
import dev.slipway.model.config.ReleaseType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A package of npm. */
final class NodeJs implements Ecosystem {

  private static final Pattern SCOPED = Pattern.compile("@[\\w-]+/([^/]*)");

  @Override
  public ReleaseType type() {
    return ReleaseType.NODE;
  }

  @Override
  public List<FileUpdate> updates(PackageRelease release) {
    return List.of(
        release.optional("package-lock.json", new PackageLock()),
        release.optional("npm-shrinkwrap.json", new PackageLock()),
        release.optional("samples/package.json", new SamplesPackageJson(release.packageName())),
        release.required("package.json", new PackageJson()));
  }

  @Override
  public Optional<String> packageName(PackageConfig config, Snapshot files) {
    return files.text(config.resolve("package.json")).flatMap(PackageJson::name);
  }

  /** The name without its scope: {@code @scope/widget} stands for {@code widget}. */
  @Override
  public String component(String packageName) {
    Matcher scoped = SCOPED.matcher(packageName);
    return scoped.lookingAt() ? scoped.group(1) : packageName;
  }
}
