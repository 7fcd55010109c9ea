package dev.slipway.adapter.config;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.model.problem.ConfigProblems;
import java.util.Optional;

/** Reads the patterns of pull request titles. */
final class TitlePattern {

  private TitlePattern() {}

  /** The pattern; one that no title could be read back with is told. */
  static Optional<String> of(String key, Options options, Findings findings) {
    Optional<String> pattern = options.filledText(key);
    pattern
        .filter(text -> text.contains("${scope}") && text.contains("${branch}"))
        .ifPresent(
            text ->
                findings.at(options.placeOf(key), at -> ConfigProblems.ambiguousTitle(at, key)));
    return pattern;
  }
}
