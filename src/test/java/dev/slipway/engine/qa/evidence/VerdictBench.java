package dev.slipway.engine.qa.evidence;

import static dev.slipway.testkit.PaperVerdict.matrix;
import static dev.slipway.testkit.Situations.NOW;
import static dev.slipway.testkit.Situations.commit;

import dev.slipway.engine.guard.Guards;
import dev.slipway.engine.qa.evidence.RequiredVerdicts.Places;
import dev.slipway.engine.qa.evidence.RequiredVerdicts.Subject;
import dev.slipway.model.TreeId;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.qa.VerdictRule;
import dev.slipway.model.qa.VerdictRule.Before;
import dev.slipway.testkit.PaperVerdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A step about one commit, that asks for verdicts of release. */
final class VerdictBench {

  static final TreeId TREE = new TreeId("a".repeat(40));
  static final TreeId OTHER = new TreeId("b".repeat(40));
  static final String CONFIG = "c".repeat(64);
  static final VerdictRule SIDE_BY_SIDE = rule(true, "dev", "next");
  static final VerdictRule ALONE = rule(true, "dev");

  private VerdictBench() {}

  static PaperVerdict good() {
    return fresh(matrix("dev", "next"));
  }

  static PaperVerdict fresh(PaperVerdict verdict) {
    return of(verdict, NOW);
  }

  static PaperVerdict at(Duration age) {
    return of(matrix("dev", "next"), NOW.minus(age));
  }

  static PaperVerdict of(PaperVerdict verdict, Instant ended) {
    return verdict.of(commit(2), TREE, CONFIG, ended);
  }

  static VerdictRule rule(boolean sameTree, String... environments) {
    return new VerdictRule(
        "release", List.of(environments), Duration.ofHours(24), sameTree, Set.of(Before.PROMOTE));
  }

  /** The problems of a step that is refused. */
  static List<Problem> refused(VerdictRule rule, Map<String, String> files) {
    try {
      ask(rule, files).orThrow();
      throw new AssertionError("the way is free");
    } catch (ProblemException refused) {
      return refused.problems();
    }
  }

  static Guards ask(VerdictRule rule, Map<String, String> files) {
    Guards guards = new Guards();
    new VerdictGuard(required(List.of(rule), files)).ask(guards);
    return guards;
  }

  static RequiredVerdicts required(List<VerdictRule> rules, Map<String, String> files) {
    Subject subject = new Subject(commit(2), TREE, Optional.empty(), CONFIG, NOW);
    List<Exhibit> found =
        new TreeMap<>(files)
            .entrySet().stream()
                .flatMap(file -> Exhibit.of(file.getKey(), file.getValue()).stream())
                .toList();
    return new RequiredVerdicts(rules, Optional.of(subject), new Places("qa", List.of()), found);
  }
}
