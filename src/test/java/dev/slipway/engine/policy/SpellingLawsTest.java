package dev.slipway.engine.policy;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.flow.VersionForm;
import dev.slipway.model.flow.VersionPolicy;
import dev.slipway.model.flow.VersionPolicy.Scheme;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.semver4j.Semver;

/** Every spelling of every version of whole policies, held to each ecosystem's own rules. */
class SpellingLawsTest {

  /** Appendix B of PEP 440, its canonical form. */
  private static final Pattern CANONICAL_PEP440 =
      Pattern.compile(
          "([1-9][0-9]*!)?(0|[1-9][0-9]*)(\\.(0|[1-9][0-9]*))*((a|b|rc)(0|[1-9][0-9]*))?"
              + "(\\.post(0|[1-9][0-9]*))?(\\.dev(0|[1-9][0-9]*))?");

  /** As semver.org suggests it. */
  private static final Pattern SEMVER =
      Pattern.compile(
          "(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-((?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)"
              + "(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?"
              + "(?:\\+([0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*))?");

  private static final Pattern OCI = Pattern.compile("[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}");

  /** Bare and numbered stages side by side, as the widest policies have them. */
  private static final VersionPolicy WIDE =
      Policies.of(
          Scheme.SEMVER,
          "stable=X.Y.Z",
          "alpha=X.Y.Z-alpha",
          "alphas=X.Y.Z-alpha.N",
          "beta=X.Y.Z-beta",
          "betas=X.Y.Z-beta.N",
          "preview=X.Y.Z-preview",
          "previews=X.Y.Z-preview.N",
          "rc=X.Y.Z-rc",
          "rcs=X.Y.Z-rc.N");

  /** Numbered from zero, which only policies without the bare stage may do. */
  private static final VersionPolicy NUMBERED =
      Policies.of(
          Scheme.SEMVER,
          "stable=X.Y.Z",
          "dev=X.Y.Z-dev.N",
          "alpha=X.Y.Z-alpha.N",
          "beta=X.Y.Z-beta.N",
          "rc=X.Y.Z-rc.N");

  static Stream<VersionPolicy> policies() {
    return Stream.of(WIDE, NUMBERED, Policies.LINES, Policies.TRAIN);
  }

  @ParameterizedTest
  @MethodSource("policies")
  void no_two_versions_have_one_spelling(VersionPolicy policy) {
    Stream.of(Spelling.values())
        .filter(each -> each != Spelling.NPM_TAG)
        .forEach(
            each ->
                assertThat(versions(policy).stream().flatMap(it -> each.of(it).stream()))
                    .as(each.words())
                    .doesNotHaveDuplicates());
  }

  @ParameterizedTest
  @MethodSource("policies")
  void no_two_versions_are_one_to_maven(VersionPolicy policy) {
    var same =
        versions(policy).stream()
            .flatMap(it -> Spelling.MAVEN.of(it).stream())
            .collect(groupingBy(text -> new ComparableVersion(text).getCanonical()));

    assertThat(same.values()).allSatisfy(texts -> assertThat(texts).hasSize(1));
  }

  @ParameterizedTest
  @MethodSource("policies")
  void every_spelling_is_what_its_ecosystem_takes(VersionPolicy policy) {
    for (ReleaseVersion each : versions(policy)) {
      assertThat(Spelling.SEMVER.of(each).stream()).allMatch(SEMVER.asMatchPredicate());
      assertThat(Spelling.HELM.of(each).stream()).allMatch(SEMVER.asMatchPredicate());
      assertThat(Spelling.PEP440.of(each).stream()).allMatch(CANONICAL_PEP440.asMatchPredicate());
      assertThat(Spelling.OCI.of(each).stream()).allMatch(OCI.asMatchPredicate());
    }
  }

  /** npm refuses a tag that reads as a range. */
  @ParameterizedTest
  @MethodSource("policies")
  void no_dist_tag_reads_as_a_range_of_versions(VersionPolicy policy) {
    assertThat(versions(policy).stream().flatMap(it -> Spelling.NPM_TAG.of(it).stream()).distinct())
        .isNotEmpty()
        .allMatch(tag -> tag.matches("[a-z]+") && !tag.matches("[vx]?\\d.*|x|v"));
  }

  @ParameterizedTest
  @MethodSource("policies")
  void the_order_of_maven_is_the_order_of_the_policy(VersionPolicy policy) {
    assertThat(spelled(policy, Spelling.MAVEN))
        .isSortedAccordingTo(Comparator.comparing(ComparableVersion::new));
  }

  /** Save for previews, which PEP 440 can only put before every alpha. */
  @ParameterizedTest
  @MethodSource("policies")
  void the_order_of_pep_440_is_the_order_of_the_policy_but_for_previews(VersionPolicy policy) {
    List<String> spelled =
        versions(policy).stream()
            .filter(each -> each.preRelease().filter(SpellingLawsTest::isMoved).isEmpty())
            .flatMap(it -> Spelling.PEP440.of(it).stream())
            .toList();

    assertThat(spelled).isSortedAccordingTo(Comparator.comparing(SpellingLawsTest::rank));
  }

  /** Save for development versions, which have no place before alpha in SemVer. */
  @ParameterizedTest
  @MethodSource("policies")
  void the_order_of_semver_is_the_order_of_the_policy_but_for_development(VersionPolicy policy) {
    List<Semver> spelled =
        versions(policy).stream()
            .filter(each -> each.preRelease().filter(text -> text.startsWith("dev")).isEmpty())
            .flatMap(it -> Spelling.SEMVER.of(it).stream())
            .map(Semver::new)
            .toList();

    assertThat(spelled).isSorted();
  }

  @Test
  void a_preview_comes_before_every_alpha_in_pep_440() {
    String preview = Spelling.PEP440.of(ReleaseVersion.parse("1.0.0-preview.7")).orElseThrow();

    assertThat(rank(preview)).isLessThan(rank("1.0.0a0"));
  }

  /** Python's own reading of every spelling: canonical, and in the same order. */
  @Tag("oracle")
  @ParameterizedTest
  @MethodSource("policies")
  void python_reads_the_same(VersionPolicy policy) throws Exception {
    List<String> spelled =
        versions(policy).stream().flatMap(it -> Spelling.PEP440.of(it).stream()).toList();

    assertThat(python(spelled))
        .isEqualTo(spelled.stream().sorted(Comparator.comparing(SpellingLawsTest::rank)).toList());
  }

  private static List<String> python(List<String> spelled) throws Exception {
    String program =
        "import sys\nfrom packaging.version import Version\n"
            + "print(*[str(v) for v in sorted(map(Version, sys.stdin.read().split()))])";
    Process process = start(program).orElse(null);
    Assumptions.assumeTrue(process != null, "python3 is not here");
    try (OutputStream input = process.getOutputStream()) {
      input.write(String.join("\n", spelled).getBytes(StandardCharsets.UTF_8));
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Assumptions.assumeTrue(process.waitFor() == 0, "python3 has no packaging");
    return List.of(output.strip().split(" "));
  }

  private static Optional<Process> start(String program) {
    try {
      return Optional.of(
          new ProcessBuilder("python3", "-c", program)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean isMoved(String preRelease) {
    return preRelease.matches("(preview|dev).*");
  }

  private static List<String> spelled(VersionPolicy policy, Spelling spelling) {
    return versions(policy).stream().flatMap(it -> spelling.of(it).stream()).toList();
  }

  /** Every version of the policy with these numbers, in order. */
  private static List<ReleaseVersion> versions(VersionPolicy policy) {
    VersionReader reader = new VersionReader(policy);
    return policy.classes().stream()
        .map(each -> VersionForm.of(each.form()))
        .flatMap(form -> cores().flatMap(core -> counts().mapToObj(n -> form.filled(core, n))))
        .filter(text -> !text.endsWith(".0") || !twoWays(policy))
        .flatMap(text -> reader.find(text).stream())
        .map(PolicyVersion::version)
        .distinct()
        .sorted()
        .toList();
  }

  /** What the reader refuses: SLIP-125. */
  private static boolean twoWays(VersionPolicy policy) {
    return policy == WIDE || policy == Policies.TRAIN;
  }

  private static Stream<ReleaseVersion> cores() {
    return Stream.of("0.0.0", "0.0.1", "0.1.0", "1.0.0", "1.0.1", "1.2.3", "1.10.0", "10.0.0")
        .map(ReleaseVersion::parse);
  }

  private static LongStream counts() {
    return LongStream.of(0, 1, 2, 9, 10, 11, 100);
  }

  /** The order of PEP 440 written down anew: numbers padded, stages by letters that sort. */
  private static String rank(String text) {
    String padded =
        Pattern.compile("\\d+")
            .matcher(text)
            .replaceAll(n -> "%09d".formatted(Long.valueOf(n.group())));
    return padded
        .replace(".post", "~")
        .replaceFirst("\\A([0-9.]+)\\.dev", "$1-")
        .replaceFirst("\\A([0-9.]+)\\z", "$1s");
  }
}
