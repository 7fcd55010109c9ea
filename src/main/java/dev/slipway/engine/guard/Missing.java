package dev.slipway.engine.guard;

import dev.slipway.engine.release.Published;
import java.util.List;

/**
 * What production has and the branch to cut from has not.
 *
 * @param releases that production contains, oldest first
 * @param commits abbreviated ids with subjects, newest first
 * @param sections versions whose notes only production's changelog has, as they stand there
 */
public record Missing(List<Published> releases, List<String> commits, List<String> sections) {

  public static final Missing NOTHING = new Missing(List.of(), List.of(), List.of());

  public Missing {
    releases = List.copyOf(releases);
    commits = List.copyOf(commits);
    sections = List.copyOf(sections);
  }
}
