package dev.slipway.adapter.config;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node.Fields;
import dev.slipway.adapter.config.tree.Node.Nothing;
import dev.slipway.adapter.config.tree.Place;
import dev.slipway.adapter.config.tree.SourceText;
import dev.slipway.adapter.config.tree.YamlTree;
import dev.slipway.model.Snapshot;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.model.config.ReleaseConfig.ForgeKind;
import dev.slipway.model.problem.SlipwayFileProblems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads {@code slipway.yml}. Unlike release-please's files it may hold nothing unknown. */
final class SlipwayFile {

  private static final String IN_GITHUB = ".github/slipway.yml";
  private static final String AT_ROOT = "slipway.yml";

  static final Map<String, ForgeKind> FORGES = Choices.of(ForgeKind.class);

  /** The settings of {@code history}, and the word by which each departs from release-please. */
  static final Map<String, String> HISTORY =
      new TreeMap<>(Map.of("mergeDuplicates", "fold", "reverts", "net", "squashBodies", "expand"));

  /** The other word of each setting of {@code history}. */
  static final String KEEP = "keep";

  private final Findings findings;
  private final SlipwayKeys keys;

  private SlipwayFile(Findings findings) {
    this.findings = findings;
    this.keys = new SlipwayKeys(findings);
  }

  /** What the file says; release-please's ways where there is none. */
  static SlipwaySettings read(Snapshot files, ConfigPaths paths, Findings findings) {
    SlipwayFile file = new SlipwayFile(findings);
    return file.find(files, paths)
        .flatMap(source -> YamlTree.read(source, findings))
        .filter(content -> !(content instanceof Nothing))
        .flatMap(content -> Fields.of(content, "the file", findings))
        .map(file::settings)
        .orElse(SlipwaySettings.NONE);
  }

  private Optional<SourceText> find(Snapshot files, ConfigPaths paths) {
    return paths.slipwayFile().isPresent() ? named(files, paths.slipwayFile().get()) : usual(files);
  }

  private Optional<SourceText> named(Snapshot files, String path) {
    Optional<SourceText> source = SourceText.find(files, path);
    if (source.isEmpty()) {
      findings.add(Place.all(path), SlipwayFileProblems.missing(path));
    }
    return source;
  }

  private Optional<SourceText> usual(Snapshot files) {
    Optional<SourceText> inGithub = SourceText.find(files, IN_GITHUB);
    Optional<SourceText> atRoot = SourceText.find(files, AT_ROOT);
    if (inGithub.isPresent() && atRoot.isPresent()) {
      findings.add(Place.all(IN_GITHUB), SlipwayFileProblems.twoFiles(IN_GITHUB, AT_ROOT));
    }
    return inGithub.or(() -> atRoot);
  }

  private SlipwaySettings settings(Fields file) {
    keys.checkTop(file);
    Options top = new Options(List.of(file), findings);
    Options history = history(file);
    return new SlipwaySettings(
        top.choice("forge", "a forge", FORGES).orElse(SlipwaySettings.NONE.forge()),
        departs("mergeDuplicates", history),
        departs("squashBodies", history),
        departs("reverts", history));
  }

  private Options history(Fields file) {
    Optional<Fields> history =
        file.value("history").flatMap(node -> Fields.of(node, "'history'", findings));
    history.ifPresent(fields -> keys.check(fields, HISTORY.keySet()));
    return new Options(history.stream().toList(), findings);
  }

  private boolean departs(String key, Options history) {
    Map<String, Boolean> words = new LinkedHashMap<>();
    words.put(HISTORY.get(key), true);
    words.put(KEEP, false);
    return history.choice(key, "a value of '%s'".formatted(key), words).orElse(false);
  }
}
