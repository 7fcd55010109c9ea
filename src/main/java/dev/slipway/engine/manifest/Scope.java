package dev.slipway.engine.manifest;

import dev.slipway.engine.manifest.place.Span;
import dev.slipway.engine.manifest.place.Splice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a marker says that its line holds: the first of it is what moves. */
enum Scope {
  MAJOR {
    @Override
    List<Splice> find(String line, VersionChange change, DateFormat dates) {
      return number("\\d+(?!\\w)", line, change.to().major());
    }
  },
  MINOR {
    @Override
    List<Splice> find(String line, VersionChange change, DateFormat dates) {
      return number("(?<!\\w)\\d+(?!\\w)", line, change.to().minor());
    }
  },
  PATCH {
    @Override
    List<Splice> find(String line, VersionChange change, DateFormat dates) {
      return number("(?<!\\w)\\d+(?!\\w)", line, change.to().patch());
    }
  },
  VERSION {
    @Override
    List<Splice> find(String line, VersionChange change, DateFormat dates) {
      return at(VersionText.find(line, change), change.to().toString());
    }
  },
  DATE {
    @Override
    List<Splice> find(String line, VersionChange change, DateFormat dates) {
      return at(dates.find(line), dates.write(change.date()));
    }
  },
  VERSION_DATE {
    @Override
    List<Splice> find(String line, VersionChange change, DateFormat dates) {
      return Stream.of(VERSION, DATE)
          .flatMap(scope -> scope.find(line, change, dates).stream())
          .toList();
    }
  };

  /** The scopes as a marker spells them, the longer before what it begins with. */
  static final String SPELLINGS = "major|minor|patch|version-date|version|date";

  static Scope spelled(String scope) {
    return valueOf(scope.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /**
   * What is to stand in the line, with offsets from its start; empty when it holds no such thing.
   */
  abstract List<Splice> find(String line, VersionChange change, DateFormat dates);

  private static List<Splice> number(String pattern, String line, long number) {
    Matcher digits = Pattern.compile(pattern).matcher(line);
    return digits.find()
        ? List.of(new Splice(new Span(digits.start(), digits.end()), Long.toString(number)))
        : List.of();
  }

  private static List<Splice> at(Optional<Span> place, String text) {
    return place.map(span -> new Splice(span, text)).stream().toList();
  }
}
