package dev.slipway.model.problem;

/**
 * Something that stands in the way of a release and that the reader can mend.
 *
 * @param code stable identifier, {@code SLIP-nnn}; documented in {@code docs/problems.md}
 * @param kind decides the exit status
 * @param what what is wrong, one sentence, naming the file, line, flag or thing at fault
 * @param remedy the next thing to do, in the imperative, with the command where there is one
 */
public record Problem(String code, Kind kind, String what, String remedy) {

  /** The same, told but not stopping anything. */
  public Problem asWarning() {
    return new Problem(code, Kind.WARNING, what, remedy);
  }

  /** What a problem means for the run. */
  public enum Kind {
    /** The command line, the configuration or the repository is not right. */
    REQUEST,
    /** A remote, a forge or a registry did not do as asked. */
    REMOTE,
    /** A gate, guard or policy said no. */
    GATE,
    /** A human's yes is missing. */
    WAITING,
    /** A human said no. */
    DECLINED,
    /** Nothing is configured to do. */
    NOT_CONFIGURED,
    /** Told, and the run goes on. Never thrown. */
    WARNING
  }
}
