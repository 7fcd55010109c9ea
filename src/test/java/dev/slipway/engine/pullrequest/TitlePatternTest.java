package dev.slipway.engine.pullrequest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.BranchName;
import dev.slipway.model.ReleaseVersion;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitlePatternTest {

  private static final Optional<ReleaseVersion> VERSION = Optional.of(ReleaseVersion.of(1, 2, 3));
  private static final TitlePattern USUAL = TitlePattern.USUAL;
  private static final TitlePattern USUAL_GROUP = TitlePattern.ofGroup(Optional.empty(), false);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chore${scope}: release${component} ${version}  | false | foo  | chore(main): release foo"
            + " 1.2.3",
        "chore${scope}: release${component} ${version}  | false | ''   | chore(main): release"
            + " 1.2.3",
        "chore${scope}: release${component} ${version}  | true  | foo  | chore(main): releasefoo"
            + " 1.2.3",
        "chore${scope}: release ${component} ${version} | true  | foo  | chore(main): release foo"
            + " 1.2.3",
        "chore${scope}: release ${component} ${version} | true  | ''   | chore(main): release"
            + " 1.2.3",
        "chore: release ${branch}                       | false | foo  | chore: release main",
        "${component} v${version}                       | false | @s/q | @s/q v1.2.3",
        "${component} v${version}                       | false | ''   | v1.2.3",
        "${component} ${component} ${version}           | false | foo  | foo ${component} 1.2.3",
        "release${component} ${version}                 | false | a$&b | release a$&b 1.2.3",
      })
  void a_title_fills_the_pattern(
      String pattern, boolean noSpace, String component, String expected) {
    assertThat(pattern(pattern, noSpace).title(new BranchName("main"), component, VERSION))
        .isEqualTo(expected);
  }

  @Test
  void an_empty_pattern_is_the_usual_one() {
    assertThat(TitlePattern.ofPackage(Optional.of(""), false)).isEqualTo(USUAL);
    assertThat(TitlePattern.ofGroup(Optional.of(""), false)).isEqualTo(USUAL_GROUP);
  }

  @Test
  void a_title_without_a_single_version_leaves_its_place_empty() {
    assertThat(USUAL.title(new BranchName("main"), "", Optional.empty()))
        .isEqualTo("chore(main): release");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chore${scope}: release${component} ${version}  | false | chore(main): release foo 1.2.3   "
            + "  | main    | foo    | 1.2.3",
        "chore${scope}: release${component} ${version}  | false | chore(rel/1.x): release v1.2.3   "
            + "  | rel/1.x | ''     | 1.2.3",
        "chore${scope}: release${component} ${version}  | false | chore: release @s/q 2.0.0-rc.1   "
            + "  |         | @s/q   | 2.0.0-rc.1",
        "chore${scope}: release${component} ${version}  | false | chore(main): release my app 1.2.3"
            + "  | main    | my app | 1.2.3",
        "chore${scope}: release${component} ${version}  | false | chore(main): release 1.2.3"
            + " (again) | main    | ''     | 1.2.3",
        "chore${scope}: release${component} ${version}  | true  | chore(main): releasefoo 1.2.3    "
            + "  | main    | foo    | 1.2.3",
        "chore${scope}: release${component} ${version}  | true  | chore(main): release1.2.3        "
            + "  | main    | ''     | 1.2.3",
        "chore${scope}: release ${component} ${version} | true  | chore(main): release 1.2.3       "
            + "  | main    | ''     | 1.2.3",
        "${component} v${version}                       | true  | foo v1.2.3                       "
            + "  |         | foo    | 1.2.3",
        "${component} v${version}                       | false | v1.2.3                           "
            + "  |         | ''     | 1.2.3",
        "[x] a.b?c* (${version})                        | false | [x] a.b?c* (1.2.3)               "
            + "  |         | ''     | 1.2.3",
        "chore: release ${branch}                       | false | chore: release main              "
            + "  | main    | ''     |",
        "' padded ${version} '                          | false | padded 1.2.3                     "
            + "  |         | ''     | 1.2.3",
      })
  void a_title_is_read_back(
      String pattern,
      boolean noSpace,
      String title,
      String branch,
      String component,
      String version) {
    assertThat(pattern(pattern, noSpace).parse(title))
        .contains(
            new ReleaseTitle(
                Optional.ofNullable(branch),
                component,
                Optional.ofNullable(version).map(ReleaseVersion::parse)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "feat: release 1.2.3",
        "chore(main): release 1.2",
        "chore(main): release the 3 kraken",
        "chore(main): release foo",
        "chore(main): release foo 1.2.3\nand more",
      })
  void another_title_is_none(String title) {
    assertThat(USUAL.parse(title)).isEmpty();
  }

  @Test
  void literal_text_of_a_pattern_is_no_regular_expression() {
    assertThat(pattern("a.b ${version}", false).parse("axb 1.2.3")).isEmpty();
  }

  private static TitlePattern pattern(String pattern, boolean noSpace) {
    return TitlePattern.ofPackage(Optional.of(pattern), noSpace);
  }
}
