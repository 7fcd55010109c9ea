package dev.slipway.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagNameTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          v1.2.3,              '',           -, true,  1.2.3
          1.2.3,               '',           -, false, 1.2.3
          foo-bar-v1.2.3-rc.1, foo-bar,      -, true,  1.2.3-rc.1
          @scope/foo@1.2.3,    @scope/foo,   @, false, 1.2.3
          a/b/v1.2.3,          a/b,          /, true,  1.2.3
          v1.2.3-4.5.6,        v1.2.3,       -, false, 4.5.6
          a--1.2.3,            a-,           -, false, 1.2.3
          -v1.2.3,             '',           -, true,  1.2.3
          _v1.2.3,             '',           _, true,  1.2.3
          'a-v1.2.3 b',        a,            -, true,  1.2.3
          """)
  void a_tag_is_read_with_the_longest_component(
      String name, String component, String separator, boolean v, String version) {
    assertThat(TagName.parse(name))
        .contains(new TagName(ReleaseVersion.parse(version), component, separator, v));
  }

  @ParameterizedTest
  @ValueSource(strings = {"foov1.2.3", "vv1.2.3", "x1.2.3", "v1.2", "latest", "", "v1.2.3\n"})
  void other_names_are_no_release_tags(String name) {
    assertThat(TagName.parse(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', -, true, v1.2.3",
    "'', -, false, 1.2.3",
    "foo, -, true, foo-v1.2.3",
    "foo, /, false, foo/1.2.3",
    "foo, '', true, foov1.2.3"
  })
  void a_tag_is_written(String component, String separator, boolean v, String name) {
    assertThat(new TagName(ReleaseVersion.of(1, 2, 3), component, separator, v)).hasToString(name);
  }

  @Test
  void a_version_alone_has_a_v_before_it() {
    assertThat(TagName.of(ReleaseVersion.parse("1.2.3-rc.1"))).hasToString("v1.2.3-rc.1");
  }
}
