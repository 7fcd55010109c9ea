package dev.slipway.engine.policy;

import dev.slipway.engine.policy.Way.Kind;
import dev.slipway.engine.version.Bump;
import dev.slipway.engine.version.Demand;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.flow.VersionForm;
import dev.slipway.model.flow.VersionForm.Place;
import dev.slipway.model.flow.VersionPolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ways on from a version: on in its stage, to a later stage, to the release, by a bump or to
 * the date's version. Stages follow each other as their versions do, so every way leads up.
 */
public final class Ways {

  private final Train train;
  private final Optional<Calendar> calendar;
  private final List<ReleaseVersion> released;

  /**
   * @param released what the date must not give again
   */
  public Ways(VersionPolicy policy, LocalDate date, Collection<ReleaseVersion> released) {
    this.train = Train.of(policy);
    this.calendar =
        train.forms().stream()
            .filter(form -> form.isOfCalendar() && form.places().size() >= 3)
            .findFirst()
            .map(form -> new Calendar(form, date));
    this.released = List.copyOf(released);
  }

  /**
   * All of them, the shortest first.
   *
   * @param demand what the commits ask for; empty where there is nothing to release
   */
  public List<Way> from(ReleaseVersion current, Optional<Demand> demand) {
    List<Way> ways = new ArrayList<>(onwards(current));
    date(current).ifPresent(ways::add);
    Stream.of(Bump.values()).forEach(bump -> ways.addAll(bumped(current, bump)));
    return demand.map(asked -> marked(ways, current, asked)).orElse(List.copyOf(ways));
  }

  private List<Way> onwards(ReleaseVersion current) {
    return train.after(current, current.core()).entrySet().stream()
        .map(each -> onward(current, each.getKey(), each.getValue()))
        .toList();
  }

  private static Way onward(ReleaseVersion current, String stage, PolicyVersion version) {
    if (stage.isEmpty()) {
      return way(Kind.GRADUATION, version, "it becomes the release");
    }
    return stage.equals(Train.stage(current))
        ? way(Kind.NUMBER, version, "the next number of stage " + stage)
        : way(Kind.STAGE, version, "on to stage " + stage);
  }

  private static Way way(Kind kind, PolicyVersion version, String why) {
    String approval =
        version.kind().approval().map(name -> ", which needs approval " + name).orElse("");
    return new Way(kind, version, why + approval, false);
  }

  private Optional<Way> date(ReleaseVersion current) {
    return calendar
        .filter(each -> Train.stage(current).isEmpty() || !each.isOfDate(current))
        .flatMap(each -> each.next(Stream.concat(released.stream(), Stream.of(current)).toList()))
        .flatMap(train::release)
        .filter(version -> version.version().compareTo(current) > 0)
        .map(version -> way(Kind.DATE, version, "the date says so"));
  }

  /** The release, and the pre-release that the way to it begins with, or goes on in. */
  private List<Way> bumped(ReleaseVersion current, Bump bump) {
    if (calendar.filter(each -> isSaidByDate(each.form(), bump)).isPresent()) {
      return List.of();
    }
    Kind kind = Kind.valueOf(bump.name());
    ReleaseVersion numbers = bump.of(current.core());
    return Stream.concat(
            train.release(numbers).map(it -> way(kind, it, "moves the " + kind.word())).stream(),
            opening(current, numbers)
                .map(it -> way(kind, it, "begins the way to " + numbers))
                .stream())
        .toList();
  }

  private static boolean isSaidByDate(VersionForm form, Bump bump) {
    Place place = form.places().get(2 - bump.ordinal());
    return place.isOfCalendar() || place == Place.MICRO;
  }

  private Optional<PolicyVersion> opening(ReleaseVersion current, ReleaseVersion numbers) {
    Map<String, PolicyVersion> stages = train.after(current, numbers);
    String stage = Train.stage(current);
    return stages.entrySet().stream()
        .filter(each -> stage.isEmpty() || each.getKey().equals(stage))
        .map(Map.Entry::getValue)
        .filter(each -> each.version().compareTo(numbers) < 0)
        .findFirst();
  }

  private static List<Way> marked(List<Way> ways, ReleaseVersion current, Demand demand) {
    Optional<Way> asked =
        kinds(current, demand.bump()).stream()
            .flatMap(kind -> ways.stream().filter(way -> way.kind() == kind))
            .sorted(
                Comparator.comparing(Ways::needsApproval)
                    .thenComparing(way -> !keepsStage(way, current)))
            .findFirst();
    String held = isOnItsWay(current, demand.bump()) ? ", as " + current.core() + " does" : "";
    return ways.stream()
        .map(way -> asked.equals(Optional.of(way)) ? way.askedFor(demand.why() + held) : way)
        .toList();
  }

  private static List<Kind> kinds(ReleaseVersion current, Bump bump) {
    return isOnItsWay(current, bump)
        ? List.of(Kind.NUMBER, Kind.GRADUATION)
        : List.of(Kind.DATE, Kind.valueOf(bump.name()));
  }

  private static boolean needsApproval(Way way) {
    return way.version().kind().approval().isPresent();
  }

  private static boolean keepsStage(Way way, ReleaseVersion current) {
    return Train.stage(way.version().version()).equals(Train.stage(current));
  }

  private static boolean isOnItsWay(ReleaseVersion current, Bump bump) {
    return current.preRelease().isPresent() && bump.isMadeBy(current);
  }
}
