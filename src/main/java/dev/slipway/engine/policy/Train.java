package dev.slipway.engine.policy;

import static java.util.Comparator.comparing;

import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.flow.VersionForm;
import dev.slipway.model.flow.VersionPolicy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The versions with the same three numbers that a policy knows, each before the next. */
record Train(VersionReader reader, List<VersionForm> forms) {

  private static final Pattern LAST_NUMBER = Pattern.compile("(\\d{1,14})\\D*\\z");

  static Train of(VersionPolicy policy) {
    return new Train(
        new VersionReader(policy),
        policy.classes().stream().map(each -> VersionForm.of(each.form())).toList());
  }

  /** What the stage of a version is called: {@code rc}; empty for a release. */
  static String stage(ReleaseVersion version) {
    return suffix(version).replaceAll("[^A-Za-z]", "");
  }

  /**
   * By stage, the first version with some numbers that comes after another; stages in the order of
   * these versions.
   */
  Map<String, PolicyVersion> after(ReleaseVersion version, ReleaseVersion numbers) {
    Map<String, PolicyVersion> stages = new LinkedHashMap<>();
    forms.stream()
        .flatMap(form -> filled(form, numbers, version))
        .flatMap(text -> reader.find(text).stream())
        .filter(each -> each.version().core().equals(numbers))
        .filter(each -> each.version().compareTo(version) > 0)
        .sorted(comparing(PolicyVersion::version))
        .forEach(each -> stages.putIfAbsent(stage(each.version()), each));
    return stages;
  }

  Optional<PolicyVersion> release(ReleaseVersion numbers) {
    return reader.find(numbers.toString());
  }

  /** Counted from one, and on from where the version is. */
  private static Stream<String> filled(
      VersionForm form, ReleaseVersion numbers, ReleaseVersion version) {
    Matcher last = LAST_NUMBER.matcher(suffix(version));
    long next = last.find() ? Long.parseLong(last.group(1)) + 1 : 1;
    return LongStream.of(1, next).distinct().mapToObj(which -> form.filled(numbers, which));
  }

  private static String suffix(ReleaseVersion version) {
    return version.toString().substring(version.core().toString().length());
  }
}
