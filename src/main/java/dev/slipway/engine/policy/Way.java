package dev.slipway.engine.policy;

import java.util.Locale;

/**
 * A version that may come after the one that is there.
 *
 * @param why for people, without a final stop
 * @param asked whether the commits ask for this one
 */
public record Way(Kind kind, PolicyVersion version, String why, boolean asked) {

  /** How far it goes. */
  public enum Kind {
    /** On in the same stage: rc.2 after rc.1. */
    NUMBER,
    /** To another stage on the way to the same release, or after it. */
    STAGE,
    /** From the last stage to the release itself. */
    GRADUATION,
    PATCH,
    MINOR,
    MAJOR,
    /** To the version that the date says. */
    DATE;

    /** In lower case, for people and programs. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  Way askedFor(String reason) {
    return new Way(kind, version, reason, true);
  }
}
