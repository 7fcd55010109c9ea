package dev.slipway.adapter.config;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.adapter.config.tree.Node.Fields;
import dev.slipway.model.config.ChangelogSection;
import dev.slipway.model.problem.ConfigProblems;
import java.util.List;
import java.util.Optional;

/** Reads {@code changelog-sections}. */
final class ChangelogSections {

  private static final String KEY = "changelog-sections";

  private static final List<String> KEYS = List.of("type", "section", "hidden", "scope");

  private final Findings findings;

  private ChangelogSections(Findings findings) {
    this.findings = findings;
  }

  static Optional<List<ChangelogSection>> of(Options options, Findings findings) {
    return options.list(KEY, new ChangelogSections(findings)::section);
  }

  private Optional<ChangelogSection> section(Node node) {
    return Fields.of(node, "an item of '%s'".formatted(KEY), findings).flatMap(this::described);
  }

  private Optional<ChangelogSection> described(Fields fields) {
    new KnownKeys(findings).check(fields, KEYS);
    Options options = new Options(List.of(fields), findings);
    boolean hidden = options.flag("hidden", false);
    String title = options.text("section").orElse("");
    Optional<String> type = options.neededText("type", "a section of the notes");
    if (title.isEmpty() && !hidden) {
      type.ifPresent(name -> findings.at(fields.place(), at -> ConfigProblems.noHeading(at, name)));
    }
    return type.map(name -> new ChangelogSection(name, title, hidden, options.filledText("scope")));
  }
}
