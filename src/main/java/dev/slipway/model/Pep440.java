package dev.slipway.model;

import static java.lang.Long.parseLong;
import static java.util.function.Predicate.not;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Versions of three numbers as PEP 440 spells and orders them: {@code 1.4.0.dev1 < 1.4.0a1 <
 * 1.4.0b1 < 1.4.0rc1.dev1 < 1.4.0rc1 < 1.4.0 < 1.4.0.post1}. Epochs and local labels are never
 * released.
 */
final class Pep440 {

  private static final String NUMBER = "(\\d{1,15})";

  /** Canonical but for leading zeros, which old tags have. */
  private static final Pattern FORM =
      Pattern.compile(
          (NUMBER + "\\." + NUMBER + "\\." + NUMBER)
              + ("(?:(a|b|rc)" + NUMBER + ")?(?:\\.post" + NUMBER + ")?(?:\\.dev" + NUMBER + ")?"));

  /** The part before the release, as {@link ReleaseVersion#preRelease} holds it. */
  private static final Pattern PRE =
      Pattern.compile("(?:(a|b|rc)" + NUMBER + ")?(?:(?:\\A|\\.)dev" + NUMBER + ")?");

  private static final Pattern POST = Pattern.compile("post" + NUMBER);

  private static final List<String> STAGES = List.of("dev", "a", "b", "rc", "");

  private Pep440() {}

  static Optional<ReleaseVersion> read(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches() ? Optional.of(from(form)) : Optional.empty();
  }

  private static ReleaseVersion from(Matcher form) {
    Stream<Optional<String>> pre =
        Stream.of(label(form.group(4), form.group(5)), label("dev", form.group(7)));
    return new ReleaseVersion(
        parseLong(form.group(1)),
        parseLong(form.group(2)),
        parseLong(form.group(3)),
        Optional.of(pre.flatMap(Optional::stream).collect(Collectors.joining(".")))
            .filter(not(String::isEmpty)),
        label("post", form.group(6)),
        Notation.PEP440);
  }

  private static Optional<String> label(String word, String number) {
    return Optional.ofNullable(number).map(digits -> word + parseLong(digits));
  }

  /** Whether PEP 440 has a spelling for a version with these parts. */
  static boolean knows(Optional<String> pre, Optional<String> post) {
    return pre.filter(text -> !PRE.matcher(text).matches()).isEmpty()
        && post.filter(text -> !POST.matcher(text).matches()).isEmpty();
  }

  /** {@code rc2}, {@code .post1.dev3}: a post-release stands before the mark of development. */
  static String suffix(Optional<String> pre, Optional<String> post) {
    Matcher parts = parts(pre);
    return Optional.ofNullable(parts.group(1)).map(word -> word + parts.group(2)).orElse("")
        + post.map(text -> "." + text).orElse("")
        + Optional.ofNullable(parts.group(3)).map(number -> ".dev" + number).orElse("");
  }

  private static Matcher parts(Optional<String> pre) {
    Matcher parts = PRE.matcher(pre.orElse(""));
    if (!parts.matches()) {
      throw new IllegalArgumentException("not of PEP 440: " + pre);
    }
    return parts;
  }

  /** The order of two versions with the same numbers. */
  static int compare(ReleaseVersion left, ReleaseVersion right) {
    return Rank.of(left).compareTo(Rank.of(right));
  }

  /**
   * Where a version stands among those with its numbers.
   *
   * @param post -1 for none
   * @param dev more than any number for none
   */
  private record Rank(int stage, long number, long post, long dev) implements Comparable<Rank> {

    private static final Comparator<Rank> ORDER =
        Comparator.comparingInt(Rank::stage)
            .thenComparingLong(Rank::number)
            .thenComparingLong(Rank::post)
            .thenComparingLong(Rank::dev);

    static Rank of(ReleaseVersion version) {
      Matcher parts = parts(version.preRelease());
      boolean early = parts.group(3) != null && version.build().isEmpty();
      String stage = Optional.ofNullable(parts.group(1)).orElse(early ? "dev" : "");
      return new Rank(
          STAGES.indexOf(stage),
          number(parts.group(2), 0),
          version.build().map(text -> parseLong(text.substring("post".length()))).orElse(-1L),
          number(parts.group(3), Long.MAX_VALUE));
    }

    private static long number(String digits, long absent) {
      return digits == null ? absent : parseLong(digits);
    }

    @Override
    public int compareTo(Rank other) {
      return ORDER.compare(this, other);
    }
  }
}
