package dev.slipway.adapter.config.slipway;

import dev.slipway.adapter.config.shape.Layers;
import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.adapter.config.tree.Node.Fields;
import dev.slipway.adapter.config.tree.Node.Nothing;
import dev.slipway.adapter.config.tree.Place;
import dev.slipway.adapter.config.tree.SourceText;
import dev.slipway.adapter.config.tree.YamlTree;
import dev.slipway.model.Snapshot;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.model.problem.SlipwayFileProblems;
import java.util.Map;
import java.util.Optional;

/** Reads {@code slipway.yml}. Unlike release-please's files it may hold nothing unknown. */
public final class SlipwayFile {

  private static final String IN_GITHUB = ".github/slipway.yml";
  private static final String AT_ROOT = "slipway.yml";

  private final Snapshot files;
  private final Findings findings;

  private SlipwayFile(Snapshot files, Findings findings) {
    this.files = files;
    this.findings = findings;
  }

  /** What the file says; release-please's ways where there is none. */
  public static SlipwaySettings read(Snapshot files, ConfigPaths paths, Findings findings) {
    SlipwayFile file = new SlipwayFile(files, findings);
    return file.settings(
        file.find(paths)
            .flatMap(source -> YamlTree.read(source, findings))
            .filter(content -> !(content instanceof Nothing))
            .flatMap(content -> Fields.of(content, "the file", findings))
            .orElse(new Fields(Place.all(AT_ROOT), Map.of())));
  }

  private Optional<SourceText> find(ConfigPaths paths) {
    return paths.slipwayFile().map(this::named).orElseGet(this::usual);
  }

  private Optional<SourceText> named(String path) {
    Optional<SourceText> source = SourceText.find(files, path);
    if (source.isEmpty()) {
      findings.add(Place.all(path), SlipwayFileProblems.missing(path));
    }
    return source;
  }

  private Optional<SourceText> usual() {
    Optional<SourceText> inGithub = SourceText.find(files, IN_GITHUB);
    Optional<SourceText> atRoot = SourceText.find(files, AT_ROOT);
    if (inGithub.isPresent() && atRoot.isPresent()) {
      findings.add(Place.all(IN_GITHUB), SlipwayFileProblems.twoFiles(IN_GITHUB, AT_ROOT));
    }
    return inGithub.or(() -> atRoot);
  }

  private SlipwaySettings settings(Fields written) {
    Node merged = Layers.over(written, Presets.of(preset(written)));
    SlipwayTable.FILE.check(merged, "the file", findings);
    Later.tell(written, findings);
    return right(merged)
        .map(file -> new SlipwaySettings(file, FlowTable.isIn(written)))
        .orElseGet(
            () -> new SlipwaySettings(complete(new Fields(Place.all(AT_ROOT), Map.of())), false));
  }

  private Optional<Values> right(Node merged) {
    if (findings.stop()) {
      return Optional.empty();
    }
    Values file = complete(merged);
    Agreement.check(file, files, findings);
    return findings.stop() ? Optional.empty() : Optional.of(file);
  }

  /** An unknown name is told when its word is checked. */
  private static String preset(Fields written) {
    return written
        .value("flow")
        .flatMap(Node::text)
        .filter(Presets.NAMES::contains)
        .orElse(Presets.USUAL);
  }

  private static Values complete(Node file) {
    return new Values((Fields) SlipwayTable.FILE.complete(file));
  }
}
