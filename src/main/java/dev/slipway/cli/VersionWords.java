package dev.slipway.cli;

import dev.slipway.engine.policy.PolicyVersion;
import dev.slipway.engine.policy.Way;
import dev.slipway.engine.release.Examined;
import dev.slipway.flow.VersionAnswer;
import dev.slipway.flow.VersionAnswer.OfCommit;
import dev.slipway.flow.VersionAnswer.OfPackage;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A version for people: alone on its line, and below it what else was asked for.
 *
 * @param labelled whether the package stands before it
 * @param next whether the next one was asked for
 * @param explained whether reasons were asked for
 */
record VersionWords(boolean labelled, boolean next, boolean explained) {

  /** Nothing where no version comes next and none passes for it: scripts must not take a word. */
  String of(VersionAnswer answer) {
    if (next && !explained && answer.text().isEmpty()) {
      return "";
    }
    String version = label(answer) + answer.text().orElse("none") + "\n";
    return explained ? version + explained(answer) : version;
  }

  private String explained(VersionAnswer answer) {
    return why(answer, next).stream().map("  %s\n"::formatted).collect(Collectors.joining())
        + (next ? ways(answer) : "");
  }

  private String label(VersionAnswer answer) {
    return labelled && answer.subject() instanceof OfPackage found
        ? found.examined().component().label() + " "
        : "";
  }

  /** Why it is this version, and what it is to the policy. */
  static List<String> why(VersionAnswer answer, boolean next) {
    return Stream.concat(found(answer, next), answer.known().map(VersionWords::kind).stream())
        .toList();
  }

  private static Stream<String> found(VersionAnswer answer, boolean next) {
    if (answer.subject() instanceof OfCommit commit) {
      return Stream.of(commit.development().why());
    }
    if (answer.subject() instanceof OfPackage found) {
      String baseline = found.examined().baseline().why();
      return next ? Stream.of(baseline, reason(found)) : Stream.of(baseline);
    }
    return Stream.empty();
  }

  private static String reason(OfPackage found) {
    Examined examined = found.examined();
    return found.why().orElseGet(() -> ChangeWords.reason(examined));
  }

  private static String kind(PolicyVersion known) {
    return "class %s, %s%s"
        .formatted(
            known.kind().name(),
            known.kind().form(),
            known.kind().approval().map(name -> ", which needs approval " + name).orElse(""));
  }

  /** The ways on, a line each; the one that is asked for is marked. */
  static String ways(VersionAnswer answer) {
    return answer.subject() instanceof OfPackage found
        ? found.ways().stream().map(VersionWords::line).collect(Collectors.joining())
        : "";
  }

  private static String line(Way way) {
    return String.format(
        Locale.ROOT,
        "%s %-11s %-16s %s\n",
        way.asked() ? ">" : " ",
        way.kind().word(),
        way.version(),
        way.why());
  }
}
