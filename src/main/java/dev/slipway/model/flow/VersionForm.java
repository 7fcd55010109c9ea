package dev.slipway.model.flow;

import dev.slipway.model.Notation;
import dev.slipway.model.ReleaseVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The shape of a class of versions: {@code X.Y.Z-rc.N}.
 *
 * <p>A run of capital letters that is a {@link Place} stands for a number without leading zeros;
 * all else stands for itself, {@code SNAPSHOT} with its {@code N} too.
 */
public record VersionForm(List<Part> parts) {

  private static final Pattern PARTS = Pattern.compile("[A-Z]+|[^A-Z]+");

  public VersionForm {
    parts = List.copyOf(parts);
  }

  public static VersionForm of(String text) {
    return new VersionForm(
        PARTS.matcher(text).results().map(found -> new Part(found.group())).toList());
  }

  /** What is told from the rest by its capital letters, or is the rest. */
  public record Part(String text) {

    /** Empty for what stands for itself. */
    public Optional<Place> place() {
      return Optional.ofNullable(PLACES.get(text));
    }

    private String regex() {
      return place().map(Place::regex).orElseGet(() -> Pattern.quote(text));
    }
  }

  /** Where a number stands in a version. */
  public enum Place {
    X,
    Y,
    Z,
    /** Which of several at the same place on the way to a release. */
    N,
    /** The year: 2026. */
    YYYY("[1-9]\\d{3}"),
    /** Years since 2000: 26. */
    YY("(?:0|[1-9]\\d{0,2})"),
    /** The month, 1 to 12. */
    MM("(?:[1-9]|1[0-2])"),
    /** The week of ISO 8601, 1 to 53; the year beside it is then the week's. */
    WW("(?:[1-9]|[1-4]\\d|5[0-3])"),
    /** The day of the month, 1 to 31. */
    DD("(?:[1-9]|[12]\\d|3[01])"),
    /** Which of several in the same year, month, week or day, from 0. */
    MICRO;

    private final String regex;

    Place() {
      this("(?:0|[1-9]\\d{0,14})");
    }

    Place(String regex) {
      this.regex = regex;
    }

    String regex() {
      return regex;
    }

    private String of(ReleaseVersion numbers, long which) {
      return String.valueOf(
          switch (this) {
            case X, YYYY, YY -> numbers.major();
            case Y, MM, WW -> numbers.minor();
            case Z, DD, MICRO -> numbers.patch();
            case N -> which;
          });
    }

    private String smallest() {
      return this == YYYY ? "2001" : "1";
    }

    private String largest() {
      return switch (this) {
        case YYYY -> "9482";
        case YY -> "948";
        case MM -> "12";
        case WW -> "53";
        case DD -> "31";
        default -> "948271";
      };
    }

    /** Whether the date says the number. */
    public boolean isOfCalendar() {
      return compareTo(YYYY) >= 0 && this != MICRO;
    }
  }

  private static final Map<String, Place> PLACES =
      List.of(Place.values()).stream().collect(Collectors.toMap(Place::name, place -> place));

  /** Whether a text has this shape, to the letter. */
  public boolean matches(String text) {
    return Pattern.matches(parts.stream().map(Part::regex).collect(Collectors.joining()), text);
  }

  /**
   * The version of this shape with the numbers of another.
   *
   * @param which what the version is counted with, where its form has such a place
   */
  public String filled(ReleaseVersion numbers, long which) {
    return parts.stream()
        .map(part -> part.place().map(place -> place.of(numbers, which)).orElse(part.text()))
        .collect(Collectors.joining());
  }

  /** The places that the date fills, or that are counted, in order; those of the core first. */
  public List<Place> places() {
    return parts.stream().flatMap(part -> part.place().stream()).toList();
  }

  /** Whether the date says a number of it. */
  public boolean isOfCalendar() {
    return places().stream().anyMatch(Place::isOfCalendar);
  }

  /** Whether what has this shape is spelled as a notation spells versions. */
  public boolean isOf(Notation notation) {
    return notation.exact(example()).isPresent();
  }

  /**
   * Whether every version of another shape is of this one too. Each place is a range of numbers, so
   * its ends speak for all of it.
   */
  public boolean covers(VersionForm other) {
    return matches(other.example()) && matches(other.filled(Place::largest));
  }

  /** A version of this shape. */
  private String example() {
    return filled(Place::smallest);
  }

  private String filled(Function<Place, String> number) {
    return parts.stream()
        .map(part -> part.place().map(number).orElse(part.text()))
        .collect(Collectors.joining());
  }

  @Override
  public String toString() {
    return parts.stream().map(Part::text).collect(Collectors.joining());
  }
}
