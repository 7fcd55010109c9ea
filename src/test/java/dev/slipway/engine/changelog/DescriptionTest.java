package dev.slipway.engine.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.Repo;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Here {@code I} stands for the address of issues, and {@code U} for that of users. */
class DescriptionTest {

  private static final Links WEB =
      Links.of(Optional.of(new Repo("https://github.com", "acme", "widget")));
  private static final Links PLAIN = Links.of(Optional.empty());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          a <b> `c<d>` ``e`f<g>`` <h> | a &lt;b&gt; `c<d>` ``e`f<g>`` &lt;h&gt;
          `unclosed <tag              | `unclosed &lt;tag
          ``x<y>`` and <z> ``<w>`` >  | ``x<y>`` and <z> ``<w>`` &gt;
          ``<`` is too short for code | ``&lt;`` is too short for code
          $1 \\ < &                   | $1 \\ &lt; &
          """)
  void angle_brackets_are_escaped_outside_of_code(String raw, String text) {
    assertThat(Description.of(raw, WEB).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          foo#12 and org/repo#13  | foo[#12](I/12) and org/repo[#13](I/13)
          #15a and ##16           | [#15](I/15)a and #[#16](I/16)
          [#17](http://x) `#18`   | [[#17](I/17)](http://x) `[#18](I/18)`
          # and #x and #007       | # and #x and [#007](I/007)
          """)
  void issues_are_linked_wherever_they_stand(String raw, String text) {
    assertThat(Description.of(raw, WEB).text())
        .isEqualTo(text.replace("(I", "(https://github.com/acme/widget/issues"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          @bob and @bob-smith      | [@bob](U/bob) and [@bob-smith](U/bob-smith)
          @Bob and @org/team       | @Bob and @org/team
          a@b.c and (@x) _@y @a1-  | a@b.c and ([@x](U/x)) _@y [@a1](U/a1)-
          é@x @fooBar @a--b @      | é[@x](U/x) [@foo](U/foo)Bar [@a](U/a)--b @
          """)
  void users_are_linked_unless_they_are_teams_or_addresses(String raw, String text) {
    assertThat(Description.of(raw, WEB).text())
        .isEqualTo(text.replace("(U", "(https://github.com"));
  }

  @Test
  void without_a_repository_nothing_is_linked() {
    assertThat(Description.of("a #12 by @bob <x>", PLAIN).text())
        .isEqualTo("a #12 by @bob &lt;x&gt;");
  }

  @Test
  void the_issues_that_it_mentions_are_known() {
    assertThat(Description.of("a #12, #x and (#9)", PLAIN).issues())
        .containsExactlyInAnyOrder("12", "9");
  }
}
