package dev.slipway.engine.manifest.extra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.engine.manifest.Changes;
import dev.slipway.engine.manifest.FileEdits;
import dev.slipway.engine.manifest.FileUpdate;
import dev.slipway.engine.manifest.TextFiles;
import dev.slipway.model.FileEdit;
import dev.slipway.model.config.ExtraFile;
import dev.slipway.model.config.ExtraFile.Kind;
import dev.slipway.model.config.FilesConfig;
import dev.slipway.model.config.PackageConfig;
import dev.slipway.model.config.ReleaseType;
import dev.slipway.model.problem.ProblemException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row: a kind, its locator, a text, and what becomes of it when 2.0.0 is released. */
class ExtraFilesTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      nullValues = "-",
      textBlock =
          """
          JSON => $.version    => {"version":"1.0.0"}              => {"version":"2.0.0"}
          JSON => $.v          => {"v": "v1.0.0-rc.1 text 1.2.3"}  => {"v": "v2.0.0 text 1.2.3"}
          JSON => $.v          => {"v": "\\n1.0.0\\u00e9"}         => {"v": "\\n2.0.0\\u00e9"}
          JSON => $.v          => {"v": "1.0.0-rc-b.1"}            => {"v": "2.0.0-b.1"}
          JSON => $..v         => [{"v":"1.0.0"},{"v":1},{"v":"x"}] => [{"v":"2.0.0"},{"v":1},{"v":"x"}]
          JSON => $[0]         => [ "1.0.0" ]                      => [ "2.0.0" ]
          YAML => $.version    => version: 1.0.0 # c               => version: 2.0.0 # c
          YAML => $.v          => v: "x"                           => v: "2.0.0"
          YAML => $.v          => v: 'it''s'                       => v: '2.0.0'
          YAML => $.v          => v: |~  1.0.0~w: 1                => v: |~  2.0.0~w: 1
          YAML => $.v          => v: &a 1.0.0~w: *a                => v: &a 2.0.0~w: *a
          YAML => $.w          => v: &a 1.0.0~w: *a                => v: &a 1.0.0~w: 2.0.0
          YAML => $.v          => v: a~---~v: b~---~w: c           => v: 2.0.0~---~v: 2.0.0~---~w: c
          YAML => $.a[*].v     => a: [{v: x}, {v: 1.0}]            => a: [{v: 2.0.0}, {v: 1.0}]
          YAML => $[?(@.n=='x')].v => - {n: x, v: a}~- {n: y, v: b} => - {n: x, v: 2.0.0}~- {n: y, v: b}
          TOML => $.version    => version = "1.0.0" # c            => version = "2.0.0" # c
          TOML => $.a.v        => a = {v = 'x'}                    => a = {v = '2.0.0'}
          TOML => $.a.b.v      => [a]~b.v = 'x'                    => [a]~b.v = '2.0.0'
          TOML => $.v          => v = \"""1.0.0\"""~w = 1          => v = \"""2.0.0\"""~w = 1
          TOML => $.p[?(@.n=='x')].v => [[p]]~n='x'~v='1'~[[p]]~n='y'~v='1'       => [[p]]~n='x'~v='2.0.0'~[[p]]~n='y'~v='1'
          TOML => $.p[?(@.n.value=='x')].v => [[p]]~n='x'~v='1'~[[p]]~n='y'~v='1' => [[p]]~n='x'~v='2.0.0'~[[p]]~n='y'~v='1'
          XML  => /a/v         => <a><v>1</v></a>                  => <a><v>2.0.0</v></a>
          XML  => /*/v         => <a><v x='1' ></v><w/></a>        => <a><v x='1' >2.0.0</v><w/></a>
          XML  => //v          => <a><v>1</v><b><v>2</v></b></a>   => <a><v>2.0.0</v><b><v>2.0.0</v></b></a>
          XML  => /a/@v        => <a w="1"  v = '1' />             => <a w="1"  v = '2.0.0' />
          XML  => /a/v/text()  => <a><v>1</v></a>                  => <a><v>2.0.0</v></a>
          XML  => //*[local-name()='v'] => <a xmlns="u"><v>1</v></a> => <a xmlns="u"><v>2.0.0</v></a>
          XML  => /a[v='1']/w  => <a><v>1</v><w>1</w></a>          => <a><v>1</v><w>2.0.0</w></a>
          POM  => -            => <project><version>1</version></project> => <project><version>2.0.0</version></project>
          GENERIC => -         => 1.0.0 # x-release-please-version => 2.0.0 # x-release-please-version
          """)
  void each_kind_edits_its_places_and_nothing_else(
      Kind kind, String locator, String before, String after) {
    assertThat(released(new ExtraFile("f", kind, Optional.ofNullable(locator), false), before))
        .isEqualTo(after.replace('~', '\n'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          a.json => {"version":"1.0.0","v":"1.0.0"}           => {"version":"2.0.0","v":"1.0.0"}
          a.json => {"v":"1.0.0 x-release-please-version"}    => {"v":"2.0.0 x-release-please-version"}
          a.yaml => version: a~v: 1.0.0 # x-release-please-version => version: 2.0.0~v: 2.0.0 # x-release-please-version
          a.yml  => {{ if x }}~v: 1.0.0 # x-release-please-version => {{ if x }}~v: 2.0.0 # x-release-please-version
          a.yml  => version: 1.0 # 1.0.0 x-release-please-version  => version: 1.0 # 2.0.0 x-release-please-version
          a.toml => version = '1.0.0'                         => version = '2.0.0'
          a.toml => version = 1~v = '1.0.0' # x-release-please-version => version = 1~v = '2.0.0' # x-release-please-version
          a.xml  => <a><version>1</version></a>               => <a><version>2.0.0</version></a>
          a.xml  => <a>1.0.0 <!-- x-release-please-version --></a> => <a>2.0.0 <!-- x-release-please-version --></a>
          a.md   => v1.0.0 x-release-please-version           => v2.0.0 x-release-please-version
          """)
  void a_bare_path_is_read_by_its_ending_and_then_by_markers(
      String path, String before, String after) {
    assertThat(released(new ExtraFile(path, Kind.BY_ENDING, Optional.empty(), false), before))
        .isEqualTo(after.replace('~', '\n'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      nullValues = "-",
      textBlock =
          """
          JSON => $.v => {"version":"1.0.0"}   => f is an extra file, but jsonpath $.v finds no version in it.
          JSON => $.v => {"v":"text"}          => f is an extra file, but jsonpath $.v finds no version in it.
          JSON => $.v => {"v":1}               => jsonpath $.v in f is no text that a version could replace.
          JSON => $.v => {"v":"1.0.0","v":"1"} => jsonpath $.v names one place, but in f the key 'v' stands twice.
          YAML => $.v => v: 1.0                => jsonpath $.v in f is no text that a version could replace.
          YAML => $.v => w: 1.0.0              => f is an extra file, but jsonpath $.v finds no version in it.
          YAML => $.v => '# nothing'           => f is an extra file, but jsonpath $.v finds no version in it.
          TOML => $.v => v = true              => jsonpath $.v in f is no text that a version could replace.
          TOML => $.v => v.w = '1.0.0'         => jsonpath $.v in f is no text that a version could replace.
          XML  => /a/v => <a><w>1</w></a>      => f is an extra file, but xpath /a/v finds no version in it.
          XML  => //x:v => <x:v xmlns:x="u">1</x:v> => f is an extra file, but xpath //x:v finds no version in it.
          XML  => /*/v => <a><v>1</v><v>1</v></a> => xpath /*/v names one place, but f has 2 of them.
          XML  => /a => <a><v>1</v></a>        => xpath /a in f is no text that a version could replace.
          XML  => /a/v => <a><v/></a>          => xpath /a/v in f is no text that a version could replace.
          POM  => - => <project></project>     => f is an extra file, but it has no project/version.
          GENERIC => - => 1.0.0                => f is an extra file, but no x-release-please marker in it is at a version.
          GENERIC => - => x # x-release-please-version => f is an extra file, but no x-release-please marker in it is at a version.
          BY_ENDING => - => x # x-release-please-version => f is an extra file, but no x-release-please marker in it is at a version.
          """)
  void F21_a_declared_place_that_is_nowhere_or_not_one_place_is_a_problem(
      Kind kind, String locator, String text, String what) {
    assertThatThrownBy(
            () -> released(new ExtraFile("f", kind, Optional.ofNullable(locator), false), text))
        .isInstanceOf(ProblemException.class)
        .hasMessage(what);
  }

  @Test
  void F21_a_declared_file_that_is_absent_is_a_problem() {
    // given
    var entry = new ExtraFile("src/gone.py", Kind.BY_ENDING, Optional.empty(), false);

    // when
    List<FileUpdate> updates = updates(".", entry, TextFiles.of());

    // then
    assertThatThrownBy(() -> FileEdits.of(updates, TextFiles.of()))
        .isInstanceOf(ProblemException.class)
        .hasMessage("src/gone.py is not there, but the release is to edit it.");
  }

  @Test
  void a_bare_path_without_any_marker_in_its_file_is_told_and_left_alone() {
    // given
    var entry = new ExtraFile("README.md", Kind.BY_ENDING, Optional.empty(), false);
    var files = TextFiles.of("p/README.md", "1.0.0");

    // when
    List<FileUpdate> updates = updates("p", entry, files);

    // then
    assertThat(FileEdits.of(updates, files)).isEmpty();
    assertThat(ExtraFiles.unmarked(with(PackageConfig.of("p", ReleaseType.SIMPLE), entry), files))
        .containsExactly("p/README.md");
  }

  @Test
  void F24_a_declared_place_that_has_the_version_is_right() {
    var entry = new ExtraFile("f", Kind.JSON, Optional.of("$.v"), false);
    assertThat(released(entry, "{\"v\":\"2.0.0\"}")).isEqualTo("{\"v\":\"2.0.0\"}");
  }

  @ParameterizedTest
  @CsvSource({"JSON,$.[", "YAML,$[?(", "TOML,$..", "XML,/*[", "XML,string(/a)"})
  void a_locator_that_cannot_be_read_is_a_problem_that_names_it(Kind kind, String locator) {
    String text = kind == Kind.XML ? "<a/>" : kind == Kind.TOML ? "" : "{}";
    assertThatThrownBy(() -> released(new ExtraFile("f", kind, Optional.of(locator), false), text))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(locator + " for f cannot be read: ");
  }

  @Test
  void a_kind_that_needs_a_locator_says_so() {
    assertThatThrownBy(() -> released(new ExtraFile("f", Kind.JSON, Optional.empty(), false), "{}"))
        .isInstanceOf(ProblemException.class)
        .hasMessage("The extra file f does not say where the version is.");
  }

  @ParameterizedTest
  @CsvSource({"../f", "a/../f", "./f", "/~/f", "a/.."})
  void a_path_that_leaves_its_place_is_a_problem(String path) {
    var entry = new ExtraFile(path, Kind.BY_ENDING, Optional.empty(), false);
    assertThatThrownBy(() -> updates(".", entry, TextFiles.of()))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("leaves its place");
  }

  @Test
  void a_java_file_may_hold_markers_of_released_versions_alone() {
    // given
    var entry = new ExtraFile("README.md", Kind.BY_ENDING, Optional.empty(), false);
    var config = with(PackageConfig.of(".", ReleaseType.JAVA), entry);
    var files = TextFiles.of("README.md", "1.0.0 <!-- x-release-please-released-version -->");

    // when
    List<FileUpdate> updates = ExtraFiles.updates(config, Changes.to("2.0.0"), files);

    // then
    assertThat(FileEdits.of(updates, files)).isEmpty();
  }

  private static String released(ExtraFile entry, String text) {
    String before = text.replace('~', '\n');
    TextFiles files = TextFiles.of(entry.path(), before);
    return FileEdits.of(updates(".", entry, files), files).stream()
        .findFirst()
        .flatMap(FileEdit::after)
        .orElse(before);
  }

  private static List<FileUpdate> updates(String path, ExtraFile entry, TextFiles files) {
    var config = with(PackageConfig.of(path, ReleaseType.SIMPLE), entry);
    return ExtraFiles.updates(config, Changes.to("2.0.0"), files);
  }

  static PackageConfig with(PackageConfig config, ExtraFile... entries) {
    return new PackageConfig(
        config.path(),
        config.type(),
        config.component(),
        config.packageName(),
        config.versioning(),
        config.changelog(),
        config.tag(),
        config.pullRequest(),
        config.release(),
        new FilesConfig(List.of(entries), Optional.empty(), "%Y-%m-%d", false),
        config.excludePaths());
  }
}
