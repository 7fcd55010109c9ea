package dev.slipway.engine.lines;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A version line that is or was maintained.
 *
 * @param version its number: {@code 26.2}
 * @param lts whether it is kept beside newer ones
 * @param retireAfter the last day on which it is kept; empty for as long as the rules allow
 */
public record VersionLine(String version, boolean lts, Optional<LocalDate> retireAfter) {

  /** A line that is kept until there is a newer one. */
  public static VersionLine regular(String version) {
    return new VersionLine(version, false, Optional.empty());
  }

  /** A line that is kept until the last day of the same month of the next year. */
  public static VersionLine longTerm(String version, LocalDate cut) {
    return new VersionLine(
        version, true, Optional.of(YearMonth.from(cut).plusYears(1).atEndOfMonth()));
  }

  /** Whether it is over: a regular line as soon as there is a newer one, any other by its date. */
  public boolean isOver(List<VersionLine> all, LocalDate today) {
    return lts
        ? retireAfter.filter(day -> day.isBefore(today)).isPresent()
        : all.stream().anyMatch(other -> other.isNewerThan(this));
  }

  /** By numbers, part by part: 26.10 is newer than 26.2. */
  public boolean isNewerThan(VersionLine other) {
    return Arrays.compare(numbers(version), numbers(other.version)) > 0;
  }

  /** Parts that are no numbers come before all that are. */
  private static BigInteger[] numbers(String version) {
    return Arrays.stream(version.split("\\."))
        .map(part -> part.matches("\\d+") ? new BigInteger(part) : BigInteger.ONE.negate())
        .toArray(BigInteger[]::new);
  }
}
