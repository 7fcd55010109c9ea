package dev.slipway.engine.policy;

import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.flow.VersionForm;
import dev.slipway.model.flow.VersionForm.Place;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The numbers that a date gives a version: {@code 2026.11.0} of {@code YYYY.MM.MICRO}, and {@code
 * 2026.11.1} when that is released.
 *
 * @param date in UTC
 */
record Calendar(VersionForm form, LocalDate date) {

  /**
   * The numbers of the next release; empty when the date has its version and nothing counts within
   * it. In a new year, month or week {@link Place#Y} begins at 1, {@link Place#Z} and {@link
   * Place#MICRO} at 0.
   *
   * @param released pre-releases too
   */
  Optional<ReleaseVersion> next(Collection<ReleaseVersion> released) {
    return released.stream()
        .map(ReleaseVersion::core)
        .filter(this::isOfDate)
        .max(Comparator.naturalOrder())
        .map(this::counted)
        .orElseGet(() -> Optional.of(first()));
  }

  private ReleaseVersion first() {
    List<Place> places = form.places();
    return ReleaseVersion.of(
        number(places.get(0), 0), number(places.get(1), 1), number(places.get(2), 0));
  }

  boolean isOfDate(ReleaseVersion version) {
    ReleaseVersion first = first();
    List<Place> places = form.places();
    return (!places.get(0).isOfCalendar() || version.major() == first.major())
        && (!places.get(1).isOfCalendar() || version.minor() == first.minor())
        && (!places.get(2).isOfCalendar() || version.patch() == first.patch());
  }

  private Optional<ReleaseVersion> counted(ReleaseVersion latest) {
    List<Place> places = form.places();
    if (!places.get(2).isOfCalendar()) {
      return Optional.of(latest.withCore(latest.major(), latest.minor(), latest.patch() + 1));
    }
    return Optional.empty();
  }

  private long number(Place place, long begin) {
    boolean weeks = form.places().contains(Place.WW);
    int year = weeks ? date.get(IsoFields.WEEK_BASED_YEAR) : date.getYear();
    return switch (place) {
      case YYYY -> year;
      case YY -> year - 2000L;
      case MM -> date.getMonthValue();
      case WW -> date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
      case DD -> date.getDayOfMonth();
      case X, Y, Z, N, MICRO -> begin;
    };
  }
}
