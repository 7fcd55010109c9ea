package dev.slipway.engine.pullrequest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.pullrequest.PullRequestBody.Entry;
import dev.slipway.model.ReleaseVersion;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PullRequestBodyTest {

  private static final ReleaseVersion VERSION = ReleaseVersion.of(1, 2, 3);
  private static final Entry WIDGET = new Entry("widget", VERSION, "## 1.2.3\n\n* feat");
  private static final Entry UNNAMED = new Entry("", VERSION, "## [1.2.3](u) (d)\n\n* feat");

  @Test
  void a_single_body_is_the_notes_in_their_frame() {
    assertThat(single(UNNAMED).text())
        .isEqualTo(
            """
            :robot: I have created a release *beep* *boop*
            ---


            ## [1.2.3](u) (d)

            * feat

            ---
            This PR was generated with [Release Please](https://github.com/googleapis/release-please). \
            See [documentation](https://github.com/googleapis/release-please#release-please).\
            """);
  }

  @Test
  void a_merged_body_folds_each_entry() {
    assertThat(
            PullRequestBody.merged(
                    Optional.of("head"), Optional.of("foot"), List.of(WIDGET, UNNAMED))
                .text())
        .isEqualTo(
            """
            head
            ---


            <details><summary>widget: 1.2.3</summary>

            ## 1.2.3

            * feat
            </details>

            <details><summary>1.2.3</summary>

            ## [1.2.3](u) (d)

            * feat
            </details>

            ---
            foot\
            """);
  }

  @Test
  void an_empty_header_or_footer_is_the_usual() {
    assertThat(PullRequestBody.single(Optional.of(""), Optional.of(""), UNNAMED))
        .isEqualTo(single(UNNAMED));
  }

  @Test
  void a_body_with_windows_line_ends_is_read() {
    var body = merged(WIDGET, UNNAMED);

    assertThat(PullRequestBody.parse(body.text().replace("\n", "\r\n"))).contains(body);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "text", "head\n ---\ntext\n--- \nfoot", "head\n----\nfoot"})
  void a_text_without_the_frame_is_no_body(String text) {
    assertThat(PullRequestBody.parse(text)).isEmpty();
  }

  @Test
  void a_frame_without_a_release_has_no_entries() {
    assertThat(PullRequestBody.parse("head\n---\nthanks\n---\nfoot").orElseThrow().entries())
        .isEmpty();
  }

  @Test
  void a_body_that_lost_its_footer_keeps_its_last_line() {
    assertThat(PullRequestBody.parse("head\n---\n## 1.2.3\n\n* feat").orElseThrow())
        .isEqualTo(
            PullRequestBody.single(
                Optional.of("head"),
                Optional.empty(),
                new Entry("", VERSION, "## 1.2.3\n\n* feat")));
  }

  @Test
  void a_rule_inside_the_notes_belongs_to_them() {
    assertThat(read("## 1.2.3\n\n---\n\nmore"))
        .containsExactly(new Entry("", VERSION, "## 1.2.3\n\n---\n\nmore"));
  }

  @ParameterizedTest
  @CsvSource({
    "## 1.2.3 (2024-03-05), 1.2.3",
    "### 1.2.3, 1.2.3",
    "## [1.2.3-rc.1+b](u), 1.2.3-rc.1+b",
    "## 1.2.3-rc.1 (2024-03-05), 1.2.3-rc.1",
  })
  void the_heading_of_a_single_body_has_the_version(String heading, String version) {
    assertThat(read(heading))
        .containsExactly(new Entry("", ReleaseVersion.parse(version), heading));
  }

  @ParameterizedTest
  @ValueSource(strings = {"# 1.2.3", "##1.2.3", "## v1.2.3", "## Version 1.2.3", "text\n## 1.2.3"})
  void another_heading_is_no_release(String heading) {
    assertThat(read(heading)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a: 1.0.0, a, 1.0.0",
    "a 1.0.0, a, 1.0.0",
    "1.0.0, '', 1.0.0",
    "a b: 1.0.0, a b, 1.0.0",
    "@s/q: 1.0.0-rc.1+b, @s/q, 1.0.0-rc.1+b",
    "a: 1.0.0 x, a, 1.0.0",
    "1.0.0: 2.0.0, 1.0.0, 2.0.0",
    "' a: 1.0.0 ', a, 1.0.0",
  })
  void a_summary_has_component_and_version(String summary, String component, String version) {
    assertThat(read("<details><summary>%s</summary>\n\nnotes\n</details>".formatted(summary)))
        .containsExactly(new Entry(component, ReleaseVersion.parse(version), "notes"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "a: 1.0", "a:1.0.0", "v1.0.0", "a-1.0.0"})
  void a_summary_without_a_version_is_no_release(String summary) {
    assertThat(read("<details><summary>%s</summary>\n\nnotes\n</details>".formatted(summary)))
        .isEmpty();
  }

  @Test
  void folds_that_people_have_edited_are_read() {
    assertThat(
            read(
                """
                <details open>
                <summary>
                a: 1.2.3
                </summary>
                one</details>
                thanks!
                  <DETAILS><SUMMARY>b: 1.2.3</SUMMARY>two
                """))
        .containsExactly(new Entry("a", VERSION, "one"), new Entry("b", VERSION, "two"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "* a <T> that would eat the fold",
        "* fix `</details>` ([1](u))",
        "* **x:** </details>",
        "* <details><summary>b: 2.0.0</summary>",
        "* text\n    <details><summary>b: 2.0.0</summary>\n    </details>",
        "* &lt;T&gt; &amp;lt; &#60; <!-- gone? -->",
        "* $& \\1 %s",
      })
  void html_in_notes_comes_back_as_it_was(String notes) {
    var body = merged(new Entry("a", VERSION, notes), WIDGET);

    assertThat(PullRequestBody.parse(body.text())).contains(body);
  }

  static LongStream seeds() {
    return LongStream.range(0, 500);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void what_is_written_is_read_back(long seed) {
    var random = new Random(seed);
    var entries = random.ints(1 + random.nextInt(4), 0, 3).mapToObj(any -> entry(random)).toList();
    var body =
        random.nextBoolean() ? merged(entries.toArray(Entry[]::new)) : single(unnamed(entries));

    assertThat(PullRequestBody.parse(body.text())).contains(body);
  }

  private static Entry unnamed(List<Entry> entries) {
    return new Entry("", entries.get(0).version(), entries.get(0).notes());
  }

  private static Entry entry(Random random) {
    ReleaseVersion version =
        ReleaseVersion.parse(any(random, "1.0.0", "0.10.2", "2.0.0-rc.1", "3.0.0-beta+b.1"));
    String component = any(random, "", "a", "@s/q", "a b", "x: 1", "a:", "a<b", "&amp;", "1.0.0");
    String lines =
        random
            .ints(random.nextInt(9), 0, 1)
            .mapToObj(any -> line(random))
            .collect(Collectors.joining("\n"));
    String heading = any(random, "## [%s](u) (2024-03-05)", "## %s (2024-03-05)");
    return new Entry(component, version, (heading.formatted(version) + "\n\n" + lines).strip());
  }

  /** As notes have them: a heading, an item, the indented rest of an item, or nothing. */
  private static String line(Random random) {
    String start = any(random, "### ", "* ", "* **", "    - ", "    ", "");
    return start.isEmpty()
        ? ""
        : start
            + random
                .ints(random.nextInt(4), 0, 1)
                .mapToObj(
                    any ->
                        any(
                            random,
                            "<T>",
                            "</details>",
                            "<details>",
                            "<summary>a: 1.0.0</summary>",
                            "<details><summary>b: 2.0.0</summary>",
                            "&lt;",
                            "&amp;amp;",
                            "&#60;",
                            "---",
                            "`<b>`",
                            "é😀",
                            " ",
                            "\u2028",
                            "\u0085",
                            "<!--",
                            "-->",
                            "$&",
                            "([#1](u))",
                            "1.2.3",
                            "</summary>"))
                .collect(Collectors.joining(" "));
  }

  private static String any(Random random, String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private static PullRequestBody single(Entry entry) {
    return PullRequestBody.single(Optional.empty(), Optional.empty(), entry);
  }

  private static PullRequestBody merged(Entry... entries) {
    return PullRequestBody.merged(Optional.empty(), Optional.empty(), List.of(entries));
  }

  private static List<Entry> read(String content) {
    return PullRequestBody.parse("head\n---\n\n\n" + content + "\n\n---\nfoot")
        .orElseThrow()
        .entries();
  }
}
