package dev.slipway.adapter.config;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.adapter.config.tree.Node.Fields;
import dev.slipway.model.config.ExtraFile;
import dev.slipway.model.config.ExtraFile.Kind;
import dev.slipway.model.problem.ConfigProblems;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code extra-files}: paths, and objects that say how the place in a file is found. */
final class ExtraFiles {

  private static final String KEY = "extra-files";

  private static final List<String> KEYS = List.of("type", "path", "jsonpath", "xpath", "glob");

  /** The kinds that need to be told the place, and the key that tells it. */
  private static final Map<Kind, String> LOCATORS =
      Map.of(
          Kind.JSON, "jsonpath", Kind.YAML, "jsonpath", Kind.TOML, "jsonpath", Kind.XML, "xpath");

  private static final Map<String, Kind> KINDS = kinds();

  private final Findings findings;

  private ExtraFiles(Findings findings) {
    this.findings = findings;
  }

  static List<ExtraFile> of(Options options, Findings findings) {
    return options.list(KEY, new ExtraFiles(findings)::file).orElse(List.of());
  }

  private static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = Choices.of(Kind.class);
    kinds.values().remove(Kind.BY_ENDING);
    return kinds;
  }

  private Optional<ExtraFile> file(Node node) {
    if (node instanceof Fields fields) {
      return described(fields);
    }
    if (node.text().isEmpty()) {
      findings.at(
          node.place(),
          at ->
              ConfigProblems.wrongType(
                  at, "an item of '%s'".formatted(KEY), node.kind(), "a path or an object"));
    }
    return node.text()
        .filter(path -> PathShape.isFile(path, node.place(), KEY, findings))
        .map(path -> new ExtraFile(path, Kind.BY_ENDING, Optional.empty(), false));
  }

  private Optional<ExtraFile> described(Fields fields) {
    new KnownKeys(findings).check(fields, KEYS);
    Options options = new Options(List.of(fields), findings);
    boolean glob = options.flag("glob", false);
    Optional<String> path = path(options, glob);
    Optional<Kind> kind = kind(options);
    if (path.isEmpty() || kind.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new ExtraFile(path.get(), kind.get(), locator(kind.get(), options), glob));
  }

  private static Optional<String> path(Options options, boolean glob) {
    options.need("path", "an extra file");
    return glob ? options.filledText("path") : options.filePath("path");
  }

  private static Optional<Kind> kind(Options options) {
    options.need("type", "an extra file");
    return options.filledChoice("type", "a type of extra file", KINDS);
  }

  private static Optional<String> locator(Kind kind, Options options) {
    return Optional.ofNullable(LOCATORS.get(kind))
        .flatMap(key -> options.neededText(key, "an extra file of this type"));
  }
}
