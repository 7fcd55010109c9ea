package dev.slipway.oracle;

import dev.slipway.engine.changelog.NotesRequest;
import dev.slipway.engine.changelog.ReleaseNotes;
import dev.slipway.engine.changelog.Sections;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.Repo;
import dev.slipway.model.config.ChangelogSection;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

@Tag("oracle")
@EnabledIfSystemProperty(named = Oracle.FOLDER, matches = ".+")
class NotesOracleTest {

  private static final List<ChangelogSection> OWN =
      List.of(
          ChangelogSection.shown("docs", "Docs"),
          ChangelogSection.shown("feat", "New"),
          ChangelogSection.shown("fix", "New"),
          new ChangelogSection("chore", "Scoped", false, Optional.of("api")),
          ChangelogSection.hidden("chore", "Misc"),
          ChangelogSection.shown("Feat", "Never"),
          ChangelogSection.shown("perf", ""),
          ChangelogSection.shown("revert", "3"),
          ChangelogSection.hidden("build", "<2>"),
          ChangelogSection.shown("my-type", "Mine"));

  private final Dice dice = new Dice(Oracle.SEED);
  private final GeneratedChange changes = new GeneratedChange(dice);

  @Test
  void notes_are_the_bytes_of_release_please() {
    // given
    List<NotesRequest> requests =
        IntStream.range(0, Oracle.INPUTS).mapToObj(i -> request()).toList();

    // when, then
    Oracle.agrees(
        requests,
        NotesOracleTest::question,
        request -> ReleaseNotes.write(request).text(),
        answer -> answer.path("value").asText());
  }

  private NotesRequest request() {
    List<List<ChangelogSection>> sections =
        List.of(Sections.DEFAULT, Sections.PYTHON_AND_JAVA, Sections.PHP, OWN);
    Repo repo =
        new Repo(
            dice.one(List.of("https://github.com", "https://ghe.example.com")), "acme", "widget");
    return new NotesRequest(
        ReleaseVersion.parse(dice.one(List.of("1.2.0", "2.0.0-rc.1", "0.1.0+x"))),
        dice.maybe(2, () -> dice.one(List.of("v1.1.0", "widget-v0.0.1"))),
        dice.one(List.of("v1.2.0", "widget-v1.2.0")),
        LocalDate.of(2024, 3, 5),
        Optional.of(repo),
        dice.one(sections),
        dice.some(10, changes::next));
  }

  private static Map<String, Object> question(NotesRequest request) {
    Repo repo = request.repo().orElseThrow();
    Map<String, Object> options = new HashMap<>();
    options.put("host", repo.host());
    options.put("owner", repo.owner());
    options.put("repository", repo.name());
    options.put("version", request.version().toString());
    request.previousTag().ifPresent(tag -> options.put("previousTag", tag));
    options.put("currentTag", request.tag());
    options.put(
        "changelogSections", request.sections().stream().map(NotesOracleTest::section).toList());
    List<Map<String, Object>> commits =
        request.changes().stream().map(GeneratedChange::asUpstream).toList();
    return Map.of("kind", "notes", "options", options, "commits", commits);
  }

  private static Map<String, Object> section(ChangelogSection section) {
    Map<String, Object> written = new HashMap<>();
    written.put("type", section.type());
    written.put("section", section.title());
    written.put("hidden", section.hidden());
    section.scope().ifPresent(scope -> written.put("scope", scope));
    return written;
  }
}
