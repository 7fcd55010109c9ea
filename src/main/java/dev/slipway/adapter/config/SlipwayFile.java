package dev.slipway.adapter.config;

import dev.slipway.adapter.config.Node.Fields;
import dev.slipway.adapter.config.Node.Nothing;
import dev.slipway.model.Snapshot;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.model.config.ReleaseConfig.ForgeKind;
import dev.slipway.model.problem.ConfigProblems;
import dev.slipway.model.problem.SlipwayFileProblems;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads {@code slipway.yml}. Unlike release-please's files it may hold nothing unknown. */
final class SlipwayFile {

  private static final String GITHUB_PLACE = ".github/slipway.yml";
  private static final String ROOT_PLACE = "slipway.yml";

  /** What this version acts on. */
  static final List<String> KEYS = List.of("forge", "history");

  /** What later versions act on. */
  static final List<String> LATER_KEYS =
      List.of(
          "flow",
          "branches",
          "promotion",
          "cut",
          "version",
          "approvals",
          "tag",
          "changelog",
          "build",
          "channels",
          "environments",
          "qa");

  static final Map<String, ForgeKind> FORGES = Choices.of(ForgeKind.class);

  /** The settings of {@code history}, and the word by which each departs from release-please. */
  static final Map<String, String> HISTORY =
      new TreeMap<>(Map.of("mergeDuplicates", "fold", "reverts", "net", "squashBodies", "expand"));

  /** The other word of each setting of {@code history}. */
  static final String KEEP = "keep";

  private final Findings findings;

  private SlipwayFile(Findings findings) {
    this.findings = findings;
  }

  /** What the file says; release-please's ways where there is none. */
  static SlipwaySettings read(Snapshot files, ConfigPaths paths, Findings findings) {
    SlipwayFile reader = new SlipwayFile(findings);
    return reader
        .find(files, paths)
        .flatMap(source -> YamlTree.read(source, findings))
        .map(reader::settings)
        .orElse(SlipwaySettings.NONE);
  }

  private Optional<SourceText> find(Snapshot files, ConfigPaths paths) {
    if (paths.slipwayFile().isPresent()) {
      return named(files, paths.slipwayFile().get());
    }
    Optional<SourceText> github = SourceText.find(files, GITHUB_PLACE);
    Optional<SourceText> root = SourceText.find(files, ROOT_PLACE);
    if (github.isPresent() && root.isPresent()) {
      findings.add(
          Place.all(GITHUB_PLACE), SlipwayFileProblems.twoFiles(GITHUB_PLACE, ROOT_PLACE));
    }
    return github.or(() -> root);
  }

  private Optional<SourceText> named(Snapshot files, String file) {
    Optional<SourceText> source = SourceText.find(files, file);
    if (source.isEmpty()) {
      findings.add(Place.all(file), SlipwayFileProblems.missing(file));
    }
    return source;
  }

  private SlipwaySettings settings(Node node) {
    if (node instanceof Nothing) {
      return SlipwaySettings.NONE;
    }
    return asFields(node, node.place().source()).map(this::settings).orElse(SlipwaySettings.NONE);
  }

  private SlipwaySettings settings(Fields file) {
    checkKeys(file);
    Options history = history(file);
    return new SlipwaySettings(
        new Options(List.of(file), findings)
            .choice("forge", "a forge", FORGES)
            .orElse(SlipwaySettings.NONE.forge()),
        departs("mergeDuplicates", history),
        departs("squashBodies", history),
        departs("reverts", history));
  }

  private void checkKeys(Fields file) {
    file.byKey().entrySet().stream()
        .filter(field -> LATER_KEYS.contains(field.getKey()))
        .forEach(
            field ->
                findings.at(
                    field.getValue().keyPlace(),
                    at -> SlipwayFileProblems.laterKey(at, field.getKey())));
    checkKeys(file, Stream.concat(KEYS.stream(), LATER_KEYS.stream()).toList());
  }

  private void checkKeys(Fields fields, Collection<String> known) {
    fields.byKey().entrySet().stream()
        .filter(field -> !known.contains(field.getKey()))
        .forEach(
            field ->
                findings.at(
                    field.getValue().keyPlace(),
                    at -> SlipwayFileProblems.unknownKey(at, field.getKey(), known)));
  }

  private Options history(Fields file) {
    Optional<Fields> history =
        file.value("history").flatMap(node -> asFields(node, "history"));
    history.ifPresent(fields -> checkKeys(fields, HISTORY.keySet()));
    return new Options(history.stream().toList(), findings);
  }

  private boolean departs(String key, Options history) {
    Map<String, Boolean> words = new LinkedHashMap<>();
    words.put(HISTORY.get(key), true);
    words.put(KEEP, false);
    return history.choice(key, "a value of '%s'".formatted(key), words).orElse(false);
  }

  private Optional<Fields> asFields(Node node, String key) {
    if (node instanceof Fields fields) {
      return Optional.of(fields);
    }
    findings.at(
        node.place(), at -> ConfigProblems.wrongType(at, key, node.kind(), "an object"));
    return Optional.empty();
  }
}
