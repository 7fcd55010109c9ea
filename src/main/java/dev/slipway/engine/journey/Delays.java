package dev.slipway.engine.journey;

import dev.slipway.engine.promotion.PromotionCheck;
import dev.slipway.engine.receipt.CutMark;
import dev.slipway.engine.tag.TagMark;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.StatusProblems;
import dev.slipway.model.receipt.Lease;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is late or went another way than it should, a warning each. */
public final class Delays {

  private final JourneyFacts facts;

  private Delays(JourneyFacts facts) {
    this.facts = facts;
  }

  /**
   * By release, lowest version first; then of the whole branch, what lost its branch, and who holds
   * a line.
   */
  public static List<Problem> of(JourneyFacts facts) {
    Delays delays = new Delays(facts);
    return Stream.of(
            facts.releases().stream().map(seen -> new Course(facts, seen)).flatMap(delays::of),
            delays.squashed().stream(),
            facts.chart().lost(facts.open()).stream(),
            facts.leases().stream().map(Delays::held))
        .flatMap(Function.identity())
        .toList();
  }

  private Optional<Problem> squashed() {
    Chart chart = facts.chart();
    return facts.squashed()
        ? Optional.of(
            StatusProblems.squashedPromotion(chart.integration().name(), chart.production().name()))
        : Optional.empty();
  }

  private Stream<Problem> of(Course course) {
    return Stream.of(
            old(course),
            promotedOtherwise(course),
            mistagged(course),
            behind(course),
            leftOver(course))
        .flatMap(Optional::stream);
  }

  private Optional<Problem> old(Course course) {
    if (!course.isCut() || course.isTagged()) {
      return Optional.empty();
    }
    return facts
        .chart()
        .flow()
        .cut()
        .maxAge()
        .flatMap(
            most ->
                age(course.seen())
                    .filter(age -> age.compareTo(most) > 0)
                    .map(age -> StatusProblems.old(course.seen().branch().name(), age, most)));
  }

  /** Since its cut; of a branch that nobody remembers to have cut, nothing is said. */
  private Optional<Duration> age(Sighting seen) {
    return CutMark.of(seen.receipt(), seen.branch())
        .map(cut -> Duration.between(cut.at(), facts.now()));
  }

  private Optional<Problem> promotedOtherwise(Course course) {
    if (course.isOver()) {
      return Optional.empty();
    }
    PromotionCheck check = course.seen().promotion();
    String words = check.words(course.seen().home().name());
    String version = course.seen().version().toString();
    return switch (check.state()) {
      case WRONG_METHOD -> Optional.of(StatusProblems.wrongMethod(version, words, course.sync()));
      case DIFFERS -> Optional.of(StatusProblems.otherFiles(version, words));
      case NONE, OPEN, RIGHT -> Optional.empty();
    };
  }

  private static Optional<Problem> mistagged(Course course) {
    String tag = course.seen().tag();
    TagMark mark = course.seen().mark();
    return switch (mark.state()) {
      case NONE, GENUINE -> Optional.empty();
      case FOREIGN -> Optional.of(StatusProblems.foreignTag(tag, mark.words(tag)));
      case MOVED, GONE -> Optional.of(StatusProblems.otherTag(mark.words(tag)));
    };
  }

  private Optional<Problem> behind(Course course) {
    return course.isTagged() && !course.isBack()
        ? Optional.of(
            StatusProblems.missedSync(
                facts.chart().integration().name(),
                course.seen().home().name(),
                course.seen().tag(),
                course.sync()))
        : Optional.empty();
  }

  private Optional<Problem> leftOver(Course course) {
    return course.isTagged() && course.isCut()
        ? Optional.of(StatusProblems.leftOver(course.seen().branch().name(), course.seen().tag()))
        : Optional.empty();
  }

  private static Problem held(Lease lease) {
    return StatusProblems.held(
        lease.line(),
        lease.holder().toString(),
        lease.command(),
        lease.since().toString(),
        lease.until().toString());
  }
}
