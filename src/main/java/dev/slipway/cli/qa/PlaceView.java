package dev.slipway.cli.qa;

import dev.slipway.model.problem.Problem;
import dev.slipway.model.qa.CheckResult;
import dev.slipway.model.qa.Environment;
import dev.slipway.model.qa.PreflightVerdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One environment, as the page shows it.
 *
 * @param score how many checks ended as the word says, of how many
 */
record PlaceView(
    String id,
    String name,
    String ending,
    String word,
    String score,
    List<Fact> facts,
    List<Note> notes) {

  /** Something that is wrong with it, or might be. */
  record Note(String weight, String what, String remedy, String code) {

    private static Note of(String weight, Problem problem) {
      return new Note(weight, problem.what(), problem.remedy(), problem.code());
    }
  }

  static PlaceView of(int at, PreflightVerdict row) {
    Environment environment = row.environment();
    return new PlaceView(
        "environment-" + at,
        MatrixSentence.name(row),
        Ending.of(row).word(),
        MatrixView.word(row),
        score(row),
        facts(row),
        Stream.concat(
                row.problems().stream().map(each -> Note.of("error", each)),
                environment.warnings().stream().map(each -> Note.of("warning", each)))
            .toList());
  }

  /** Reads on from the word: {@code failed 1 of 3 checks}, {@code passed 3 of 3 checks}. */
  private static String score(PreflightVerdict row) {
    if (!row.executed()) {
      return "";
    }
    int all = row.checks().size();
    long passed = row.passed().count();
    return switch (Ending.of(row)) {
      case PASSED -> share(passed, all);
      case REFUSED, FAILED ->
          row.failed().isEmpty() ? share(passed, all) + " passed" : share(row.failed().size(), all);
      case INTERRUPTED, SKIPPED -> share(passed, all) + " passed";
    };
  }

  private static String share(long some, int all) {
    return "%s of %s".formatted(some, Amount.of(all, "check"));
  }

  private static List<Fact> facts(PreflightVerdict row) {
    Environment environment = row.environment();
    List<Fact> facts = new ArrayList<>();
    environment
        .baseUrl()
        .ifPresent(url -> facts.add(from("base URL", url, environment.baseUrlSource().orElse(""))));
    environment
        .space()
        .ifPresent(space -> facts.add(from("space", space, environment.spaceSource().orElse(""))));
    facts.add(from("token", environment.tokenKind().word(), environment.tokenSource().orElse("")));
    if (!row.principal().captured().isEmpty()) {
      facts.add(Fact.of("principal", Asked.who(row.principal())));
    }
    if (row.executed()) {
      facts.add(
          Fact.of(
              "took",
              Amount.of(
                  row.checks().stream()
                      .map(CheckResult::took)
                      .reduce(Duration.ZERO, Duration::plus))));
    }
    return facts;
  }

  private static Fact from(String name, String value, String source) {
    return new Fact(name, value, source.isEmpty() ? "" : "from " + source);
  }

  boolean warned() {
    return !notes.isEmpty();
  }
}
