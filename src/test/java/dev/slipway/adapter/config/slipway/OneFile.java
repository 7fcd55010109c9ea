package dev.slipway.adapter.config.slipway;

import dev.slipway.adapter.config.ConfigFiles;
import dev.slipway.model.Snapshot;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.model.config.Overrides;
import dev.slipway.model.flow.FlowConfig;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.qa.QaConfig;
import dev.slipway.port.read.ConfigReading;
import java.util.List;
import java.util.Optional;

/** A repository of one package, {@code a}, with a {@code slipway.yml} and two JSON Schemas. */
record OneFile(String slipwayYml, String packageOptions) implements Snapshot {

  OneFile(String slipwayYml) {
    this(slipwayYml, "");
  }

  Optional<FlowConfig> flow() {
    return new ConfigFiles().flow(this, ConfigPaths.DEFAULT);
  }

  Optional<QaConfig> qa() {
    return new ConfigFiles().qa(this, ConfigPaths.DEFAULT);
  }

  ConfigReading examine() {
    return new ConfigFiles().examine(this, ConfigPaths.DEFAULT, Overrides.NONE);
  }

  /** What is wrong, one problem a line, with its remedy after an arrow. */
  String problems() {
    StringBuilder lines = new StringBuilder();
    for (Problem problem : examine().problems()) {
      lines.append("%s [%s] > %s\n".formatted(problem.what(), problem.code(), problem.remedy()));
    }
    return lines.toString();
  }

  @Override
  public Optional<String> text(String path) {
    return switch (path) {
      case "slipway.yml" -> Optional.of(slipwayYml);
      case "release-please-config.json" ->
          Optional.of("{\"packages\": {\"a\": {%s}}}".formatted(packageOptions));
      case ".release-please-manifest.json" -> Optional.of("{\"a\": \"1.0.0\"}");
      case "schemas/right.json" -> Optional.of("{\"type\": \"object\"}");
      case "schemas/broken.json" -> Optional.of("{\"type\": object}");
      default -> Optional.empty();
    };
  }

  @Override
  public List<String> pathsBelow(String folder) {
    return List.of();
  }
}
