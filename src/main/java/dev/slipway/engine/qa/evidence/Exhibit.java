package dev.slipway.engine.qa.evidence;

import dev.slipway.engine.qa.Document;
import dev.slipway.engine.qa.environment.ArtifactName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A file that says to be a verdict of ours, whatever it is worth. */
public sealed interface Exhibit permits Evidence, EditedVerdict, DamagedVerdict {

  /** Where it was found. */
  String path();

  /** What was asked for; empty where it does not say. */
  String target();

  /** The environments that it says were asked; none where it does not say. */
  List<String> asked();

  /** When the last check ended; long ago where it does not say. */
  Instant ended();

  /**
   * Empty for a file that is none of ours, as an artifact folder may have.
   *
   * @param text of the file
   */
  static Optional<Exhibit> of(String path, String text) {
    Optional<Document> read = Document.parse(text);
    return read.isEmpty() && ArtifactName.isVerdict(path.substring(path.lastIndexOf('/') + 1))
        ? Optional.of(new DamagedVerdict(path))
        : read.filter(VerdictReading::isOurs)
            .map(document -> new VerdictReading(path, document).exhibit());
  }
}
