package dev.slipway.engine.changelog;

import dev.slipway.engine.commit.ConventionalCommit;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.Repo;
import dev.slipway.model.config.ChangelogSection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the notes of one release are written from.
 *
 * @param previousTag where the compare link begins; empty for a first release
 * @param tag the tag that the release will have
 * @param date in UTC
 * @param repo where links lead; without one they are plain text
 * @param sections in the order of the notes
 * @param changes newest first
 */
public record NotesRequest(
    ReleaseVersion version,
    Optional<String> previousTag,
    String tag,
    LocalDate date,
    Optional<Repo> repo,
    List<ChangelogSection> sections,
    List<ConventionalCommit> changes) {

  public NotesRequest {
    sections = List.copyOf(sections);
    changes = List.copyOf(changes);
  }
}
