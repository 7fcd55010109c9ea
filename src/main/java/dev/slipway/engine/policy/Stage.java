package dev.slipway.engine.policy;

import dev.slipway.model.Notation;
import dev.slipway.model.ReleaseVersion;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a version stands on the way to a release and after it, with its name in each ecosystem: the
 * one table of spellings.
 *
 * <p>Nothing in PEP 440 stands between {@code b} and {@code rc}, so a preview is spelled as a
 * development release there and comes before every alpha. Maven orders nothing before alpha, and
 * calls everything that it does not know newer than the release.
 */
enum Stage {
  DEV("dev", ".dev", ""),
  ALPHA("alpha", "a", "alpha"),
  BETA("beta", "b", "beta"),
  PREVIEW("preview", ".dev", "milestone"),
  RC("rc", "rc", "rc"),
  POST("", ".post", "sp");

  private static final Pattern WORDS = Pattern.compile("([a-z]+)(?:\\.(0|[1-9]\\d{0,14}))?");
  private static final Pattern LETTERS = Pattern.compile("\\.?([a-z]+)(\\d{1,15})");

  private final String semver;
  private final String pep440;
  private final String maven;

  /** Each empty where there is none. */
  Stage(String semver, String pep440, String maven) {
    this.semver = semver;
    this.pep440 = pep440;
    this.maven = maven;
  }

  /** A stage, and which of several: empty where only one is made. */
  record Numbered(Stage stage, OptionalLong number) {

    /** {@code rc.2}; empty where SemVer has nothing to call it. */
    Optional<String> semver() {
      return named(stage.semver).map(word -> word + after("."));
    }

    /** {@code rc2}. PEP 440 counts always, from zero. */
    String pep440() {
      return stage.pep440 + number.orElse(0);
    }

    /** {@code rc-2}; empty where Maven has nothing that it orders right. */
    Optional<String> maven() {
      return named(stage.maven).map(word -> word + after("-"));
    }

    /**
     * The others that some ecosystem may call the same: one without a number is counted from zero
     * there, and two stages have one name.
     */
    List<Numbered> alike() {
      List<OptionalLong> numbers =
          number.orElse(0) == 0
              ? List.of(OptionalLong.empty(), OptionalLong.of(0))
              : List.of(number);
      return Stream.of(values())
          .filter(each -> each.pep440.equals(stage.pep440))
          .flatMap(each -> numbers.stream().map(which -> new Numbered(each, which)))
          .filter(each -> !each.equals(this))
          .toList();
    }

    private String after(String separator) {
      return number.isPresent() ? separator + number.getAsLong() : "";
    }

    private static Optional<String> named(String word) {
      return Optional.of(word).filter(name -> !name.isEmpty());
    }
  }

  /** The stage of a version; empty for a release, and where the table does not know it. */
  static Optional<Numbered> of(ReleaseVersion version) {
    return version.notation() == Notation.PEP440
        ? ofPep440(version.toString().substring(version.core().toString().length()))
        : version.preRelease().filter(none -> version.build().isEmpty()).flatMap(Stage::ofSemver);
  }

  private static Optional<Numbered> ofSemver(String text) {
    Matcher words = WORDS.matcher(text);
    return words.matches()
        ? find(stage -> stage.semver, words.group(1)).map(stage -> numbered(stage, words.group(2)))
        : Optional.empty();
  }

  private static Optional<Numbered> ofPep440(String suffix) {
    Matcher letters = LETTERS.matcher(suffix);
    return letters.matches()
        ? find(stage -> stage.pep440.replace(".", ""), letters.group(1))
            .map(stage -> numbered(stage, letters.group(2)))
        : Optional.empty();
  }

  private static Optional<Stage> find(Function<Stage, String> name, String word) {
    return Stream.of(values()).filter(stage -> name.apply(stage).equals(word)).findFirst();
  }

  private static Numbered numbered(Stage stage, String digits) {
    return new Numbered(
        stage, digits == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(digits)));
  }
}
