package dev.slipway.engine.journey;

import static dev.slipway.engine.journey.Milestone.CLEANED;
import static dev.slipway.engine.journey.Milestone.CUT;
import static dev.slipway.engine.journey.Milestone.PREPARED;
import static dev.slipway.engine.journey.Milestone.PROMOTED;
import static dev.slipway.engine.journey.Milestone.PROMOTING;
import static dev.slipway.engine.journey.Milestone.PROPOSED;
import static dev.slipway.engine.journey.Milestone.SYNCED;
import static dev.slipway.engine.journey.Milestone.TAGGED;

import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.flow.Template;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Where a release stands on its way.
 *
 * @param branch that it is prepared on
 * @param head where that branch stands; empty when it is gone
 * @param nextGuard what must hold before it goes on; empty when it is over
 * @param nextCommand what to type next; empty when it is over
 */
public record Journey(
    String version,
    String tag,
    BranchName branch,
    Optional<CommitId> head,
    Milestone stage,
    String nextGuard,
    Optional<String> nextCommand) {

  /** A release is at the first stage whose sign is seen, the furthest first. */
  private record Row(
      Milestone stage, Predicate<Course> sign, Template guard, Function<Course, String> command) {}

  /**
   * The way, as requirements 1.2, 2.2, 3.2, 4.2 and 5.2 have it; a flow leaves out what it lacks.
   */
  private static final List<Row> WAY =
      List.of(
          row(CLEANED, Course::isOver, "", course -> ""),
          row(
              SYNCED,
              Course::isBack,
              "nothing is lost: {kept} has what its branches hold",
              course -> "slipway cleanup --yes"),
          row(
              TAGGED,
              Course::isTagged,
              "{integration} gets all of {production}, and nothing is left over",
              Course::sync),
          row(
              PROMOTED,
              Course::hasArrived,
              "every file says {version}, its notes are there, no such tag is; and a go",
              Course::tag),
          row(
              PROMOTING,
              Course::isAskedFor,
              "its review, and the merge that keeps what was tested",
              Course::land),
          row(
              PREPARED,
              Course::isPrepared,
              "no version goes down on {home}, and its files are as expected",
              Course::bringHome),
          row(
              PROPOSED,
              Course::isProposed,
              "its review: exactly {version}, and metadata files only",
              Course::accept),
          row(CUT, Course::isCut, "exactly {version}, and metadata files only", Course::prepare));

  private static Row row(
      Milestone stage, Predicate<Course> sign, String guard, Function<Course, String> command) {
    return new Row(stage, sign, new Template(guard), command);
  }

  /** Every release that is seen somewhere on its way, also those that are over. */
  public static List<Journey> all(JourneyFacts facts) {
    return facts.releases().stream()
        .map(seen -> new Course(facts, seen))
        .flatMap(course -> of(course).stream())
        .toList();
  }

  private static Optional<Journey> of(Course course) {
    return WAY.stream()
        .filter(row -> row.sign().test(course))
        .findFirst()
        .map(row -> at(row, course));
  }

  private static Journey at(Row row, Course course) {
    Sighting seen = course.seen();
    return new Journey(
        seen.version().toString(),
        seen.tag(),
        seen.branch(),
        course.facts().chart().tip(seen.branch()),
        row.stage(),
        row.guard().fill(course.places()),
        Optional.of(row.command().apply(course)).filter(command -> !command.isEmpty()));
  }

  public boolean isOver() {
    return stage == CLEANED;
  }
}
