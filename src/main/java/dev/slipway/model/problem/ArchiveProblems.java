package dev.slipway.model.problem;

import dev.slipway.model.problem.Problem.Kind;

/** SLIP-9xx: the archive that makes a start faster cannot be made. */
public final class ArchiveProblems {

  private ArchiveProblems() {}

  public static Problem noPlaceForAnArchive() {
    return new Problem(
        "SLIP-901",
        Kind.REQUEST,
        "The launcher named no place for a start-up archive.",
        "Start the executable itself, not 'java -jar', with HOME set and SLIPWAY_NO_ARCHIVE unset.");
  }

  /**
   * @param place where the archive should be
   * @param reason what the system said
   */
  public static Problem archiveNotMade(String place, String reason) {
    return new Problem(
        "SLIP-902",
        Kind.REQUEST,
        "The start-up archive %s was not made: %s.".formatted(place, reason),
        "Make its folder writable, with 50 MB free, and try again: slipway archive");
  }
}
