package dev.slipway.port.read;

/** Where issues are kept. */
public interface IssueTracker {

  /** Whether there is an issue of that number. */
  Answer find(int number);

  /** What the tracker says. */
  enum Answer {
    THERE,
    ABSENT,
    /** This forge keeps no issues. */
    NO_TRACKER
  }
}
