package dev.slipway.engine.changelog;

import static java.util.stream.Collectors.groupingBy;

import dev.slipway.engine.changelog.Placement.Rule;
import dev.slipway.engine.commit.ConventionalCommit;
import dev.slipway.engine.text.JsSpace;
import dev.slipway.model.config.ChangelogSection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The sections of notes in their order; knows where each change belongs. */
final class Outline {

  private static final Pattern VERSION_IN_FOOTER =
      Pattern.compile(
          "release-as:" + JsSpace.ANY + "*\\w*@?\\d+\\.\\d+\\.[0-9a-z]+", Pattern.CASE_INSENSITIVE);

  private final Map<String, List<ChangelogSection>> byType;
  private final List<String> titles;

  Outline(List<ChangelogSection> sections) {
    this.byType = sections.stream().collect(groupingBy(ChangelogSection::type));
    this.titles = sections.stream().map(ChangelogSection::title).toList();
  }

  /** A title's place in the notes; an empty one, or one that no section has, comes first. */
  int rank(String title) {
    return title.isEmpty() ? -1 : titles.indexOf(title);
  }

  Placement place(ConventionalCommit change) {
    Optional<ChangelogSection> section = sectionOf(change);
    Rule rule = rule(change, section);
    return switch (rule) {
      case HIDDEN_TYPE, UNKNOWN_TYPE -> new Placement(change, Optional.empty(), rule);
      case SHOWN_TYPE, BREAKING, RELEASE_AS -> {
        String title = section.map(ChangelogSection::title).orElse(change.type());
        yield new Placement(change, Optional.of(title), rule);
      }
    };
  }

  private Rule rule(ConventionalCommit change, Optional<ChangelogSection> section) {
    if (section.isPresent() && !section.get().hidden()) {
      return Rule.SHOWN_TYPE;
    }
    if (BreakingItem.isIn(change)) {
      return Rule.BREAKING;
    }
    if (namesVersion(change)) {
      return Rule.RELEASE_AS;
    }
    return section.isPresent() ? Rule.HIDDEN_TYPE : Rule.UNKNOWN_TYPE;
  }

  private Optional<ChangelogSection> sectionOf(ConventionalCommit change) {
    String type = change.type().toLowerCase(Locale.ROOT);
    return byType.getOrDefault(type, List.of()).stream()
        .filter(section -> section.scope().isEmpty() || section.scope().equals(change.scope()))
        .findFirst();
  }

  private static boolean namesVersion(ConventionalCommit change) {
    return change.releaseAs().stream()
        .anyMatch(text -> VERSION_IN_FOOTER.matcher("Release-As: " + text).find());
  }
}
