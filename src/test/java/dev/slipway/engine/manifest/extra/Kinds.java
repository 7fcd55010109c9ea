package dev.slipway.engine.manifest.extra;

import dev.slipway.engine.manifest.CargoLock;
import dev.slipway.engine.manifest.CargoToml;
import dev.slipway.engine.manifest.ChartYaml;
import dev.slipway.engine.manifest.ComposerJson;
import dev.slipway.engine.manifest.ManifestJson;
import dev.slipway.engine.manifest.Marked;
import dev.slipway.engine.manifest.PackageJson;
import dev.slipway.engine.manifest.PackageLock;
import dev.slipway.engine.manifest.PomXml;
import dev.slipway.engine.manifest.PyprojectToml;
import dev.slipway.engine.manifest.SamplesPackageJson;
import dev.slipway.engine.manifest.Updater;

/** Slipway's updaters by the names that {@code updaters.mjs} gives release-please's. */
final class Kinds {

  private Kinds() {}

  static Updater updater(String kind, String argument) {
    return switch (kind) {
      case "json" -> new JsonPathPlaces(Structure.JSON, argument);
      case "yaml" -> new JsonPathPlaces(Structure.YAML, argument);
      case "toml" -> new JsonPathPlaces(Structure.TOML, argument);
      case "xml" -> new XPathPlaces(argument);
      case "pom" -> new PomXml();
      case "generic" -> new Marked(argument);
      case "package" -> new PackageJson();
      case "lock" -> new PackageLock();
      case "samples" -> new SamplesPackageJson(argument);
      case "composer" -> new ComposerJson();
      case "manifest" -> new ManifestJson(argument);
      case "pyproject" -> new PyprojectToml();
      case "cargo" -> new CargoToml();
      case "cargolock" -> new CargoLock(argument);
      case "glob" -> (text, change) -> String.valueOf(new Glob(argument).matches(text));
      case "chart" -> new ChartYaml();
      default -> throw new IllegalArgumentException(kind);
    };
  }
}
