package dev.slipway.cli.qa;

import dev.slipway.model.qa.MatrixVerdict;
import dev.slipway.model.qa.PreflightVerdict;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the page of a matrix shows, in words and numbers. The template only puts it in its place; an
 * empty text is one that is not there.
 */
record MatrixView(
    String target,
    String ending,
    String sentence,
    String drift,
    List<DifferenceView> differences,
    List<String> environments,
    String slowest,
    List<LineView> lines,
    List<FailureView> failures,
    List<PlaceView> places,
    List<Fact> provenance) {

  static MatrixView of(MatrixVerdict verdict) {
    Grid grid = Grid.of(verdict);
    return new MatrixView(
        verdict.target(),
        Ending.of(verdict).word(),
        capital(MatrixSentence.of(verdict)),
        capital(DriftWords.summary(verdict)),
        verdict.drift().findings().stream().map(DifferenceView::of).toList(),
        grid.environments().stream().map(MatrixSentence::name).toList(),
        Amount.of(grid.slowest()),
        IntStream.range(0, grid.lines().size()).mapToObj(at -> LineView.of(grid, at)).toList(),
        IntStream.range(0, grid.environments().size())
            .mapToObj(at -> FailureView.of(grid, at))
            .filter(each -> !each.faults().isEmpty())
            .toList(),
        IntStream.range(0, verdict.rows().size())
            .mapToObj(at -> PlaceView.of(at, verdict.rows().get(at)))
            .toList(),
        Fact.of(verdict.provenance()));
  }

  private static String capital(String sentence) {
    int first = sentence.offsetByCodePoints(0, 1);
    return Character.toString(Character.toTitleCase(sentence.codePointAt(0)))
        + sentence.substring(first);
  }

  boolean differs() {
    return !differences.isEmpty();
  }

  boolean asked() {
    return !environments.isEmpty();
  }

  boolean failed() {
    return !failures.isEmpty();
  }

  /** Where on the page it is told why a check did not pass. */
  static String anchor(int environment, int line) {
    return "failure-" + environment + "-" + line;
  }

  /** How an environment ended, in a word that fits it. */
  static String word(PreflightVerdict row) {
    if (!row.executed()) {
      return "not asked";
    }
    Ending ending = Ending.of(row);
    return ending == Ending.REFUSED ? "failed" : ending.word();
  }
}
