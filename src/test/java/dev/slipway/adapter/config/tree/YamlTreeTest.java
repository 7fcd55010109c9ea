package dev.slipway.adapter.config.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.adapter.config.tree.Node.Amount;
import dev.slipway.adapter.config.tree.Node.Fields;
import dev.slipway.adapter.config.tree.Node.Flag;
import dev.slipway.adapter.config.tree.Node.Items;
import dev.slipway.adapter.config.tree.Node.Nothing;
import dev.slipway.adapter.config.tree.Node.Text;
import dev.slipway.model.problem.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlTreeTest {

  private final Findings findings = new Findings();

  @Test
  void every_value_knows_its_place() {
    assertThat(read("- 1\n- 'x'\n-   true\n- null\n- [yes]\n"))
        .isEqualTo(
            new Items(
                at(1, 1),
                List.of(
                    new Amount(at(1, 3), "1"),
                    new Text(at(2, 3), "x"),
                    new Flag(at(3, 5), true),
                    new Nothing(at(4, 3)),
                    new Items(at(5, 3), List.of(new Text(at(5, 4), "yes"))))));
  }

  @Test
  void a_quoted_word_is_a_text_whatever_it_looks_like() {
    assertThat(read("'true'")).isEqualTo(new Text(at(1, 1), "true"));
  }

  @Test
  void a_file_without_a_value_holds_nothing() {
    assertThat(read("# nothing\n")).isInstanceOf(Nothing.class);
  }

  @Test
  void an_alias_is_the_anchored_value_itself() {
    var fields = (Fields) read("a: &x {b: 1}\nc: *x\n");
    assertThat(fields.value("c").orElseThrow()).isSameAs(fields.value("a").orElseThrow());
  }

  @Test
  void a_billion_laughs_are_refused() {
    var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("a%d: &a%d [%s]\n".formatted(i, i, "*a%d, ".formatted(i - 1).repeat(9)));
    }
    assertThat(tryRead(bomb.toString())).isEmpty();
    assertThat(findings.problems())
        .extracting(Problem::what)
        .containsExactly("x.yml:13:18: this is not YAML: it has more than 100 aliases.");
  }

  @Test
  void a_depth_bomb_is_refused() {
    assertThat(tryRead("- ".repeat(100_000))).isEmpty();
    assertThat(findings.problems())
        .extracting(Problem::what)
        .containsExactly("x.yml:1:131: values are nested more than 64 deep.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'a: b: c'         | x.yml:1:5: this is not YAML: mapping values are not allowed here.
          'a: [1'           | x.yml:1:6: this is not YAML: expected ',' or ']', but got <stream end>.
          'a: *b'           | x.yml:1:4: this is not YAML: nothing before it is anchored as 'b'.
          '? [a]\n: b'      | x.yml:1:3: this is not YAML: a list stands where a key belongs.
          'a: 1\n---\nb: 2' | x.yml:2:1: this is not YAML: a second document begins here.
          'a: 😀\nb: \u0007' | x.yml:2:4: this is not YAML: a control character stands here.
          """)
  void what_is_no_yaml_is_refused_with_its_place(String text, String what) {
    assertThat(tryRead(text)).isEmpty();
    assertThat(findings.problems()).extracting(Problem::what).containsExactly(what);
  }

  @Test
  void a_control_character_far_down_is_found() {
    assertThat(tryRead("# 😀\n".repeat(5000) + "a: \u0007")).isEmpty();
    assertThat(findings.problems())
        .extracting(Problem::what)
        .containsExactly("x.yml:5001:4: this is not YAML: a control character stands here.");
  }

  @Test
  void an_unknown_version_of_yaml_is_refused() {
    assertThat(tryRead("%YAML 9.9\n---\na: 1\n")).isEmpty();
    assertThat(findings.problems()).extracting(Problem::code).containsExactly("SLIP-206");
  }

  private Node read(String text) {
    return tryRead(text).orElseThrow();
  }

  private Optional<Node> tryRead(String text) {
    return YamlTree.read(new SourceText("x.yml", text), findings);
  }

  private static Place at(int line, int column) {
    return new Place("x.yml", line, column);
  }
}
