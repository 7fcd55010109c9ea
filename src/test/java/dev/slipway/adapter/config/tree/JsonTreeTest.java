package dev.slipway.adapter.config.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.adapter.config.tree.Node.Amount;
import dev.slipway.adapter.config.tree.Node.Fields;
import dev.slipway.adapter.config.tree.Node.Flag;
import dev.slipway.adapter.config.tree.Node.Items;
import dev.slipway.adapter.config.tree.Node.Nothing;
import dev.slipway.adapter.config.tree.Node.Text;
import dev.slipway.model.problem.Problem;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTreeTest {

  private final Findings findings = new Findings();

  @Test
  void every_value_knows_its_place() {
    assertThat(read("[1.50, \"é\\n\",\n true, null]"))
        .isEqualTo(
            new Items(
                at(1, 1),
                java.util.List.of(
                    new Amount(at(1, 2), "1.50"),
                    new Text(at(1, 8), "é\n"),
                    new Flag(at(2, 2), true),
                    new Nothing(at(2, 8)))));
  }

  @Test
  void a_key_and_its_value_have_places_of_their_own() {
    var fields = (Fields) read("{\n\t\"a\":\n  false}");
    assertThat(fields.byKey().get("a"))
        .isEqualTo(new Node.Field(at(2, 2), new Flag(at(3, 3), false)));
  }

  @Test
  void keys_are_in_the_order_of_javascript() {
    var fields = (Fields) read("{\"b\": 1, \"10\": 1, \"a\": 1, \"2\": 1, \"01\": 1}");
    assertThat(fields.byKey().keySet()).containsExactly("2", "10", "b", "a", "01");
  }

  @Test
  void of_two_equal_keys_the_later_value_stands_in_the_earlier_place() {
    var fields = (Fields) read("{\"a\": 1, \"b\": 2, \"a\": 3}");
    assertThat(fields.byKey().keySet()).containsExactly("a", "b");
    assertThat(fields.value("a")).contains(new Amount(at(1, 23), "3"));
    assertThat(findings.problems()).extracting(Problem::code).containsExactly("SLIP-209");
  }

  @Test
  void nesting_of_sixty_four_is_read() {
    assertThat(read("[".repeat(64) + "]".repeat(64))).isInstanceOf(Items.class);
  }

  @Test
  void a_depth_bomb_is_refused() {
    assertThat(tryRead("[".repeat(1_000_000))).isEmpty();
    assertThat(findings.problems())
        .extracting(Problem::what)
        .containsExactly("x.json:1:66: values are nested more than 64 deep.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[1,]",
        "{\"a\":1,}",
        "{a:1}",
        "{'a':1}",
        "[01]",
        "[1.]",
        "[.5]",
        "[+1]",
        "[NaN]",
        "[0x1]",
        "[\"\t\"]",
        "[\"\\q\"]",
        "[\"\\u12\"]",
        "/* */ 1",
        "1 // one",
        "1 2",
        "\"a",
        "[1 2]",
        "{\"a\" 1}",
        "{\"a\":}",
        "tru",
        "\uFEFF{}"
      })
  void what_javascript_does_not_take_for_json_is_refused_once(String text) {
    assertThat(tryRead(text)).isEmpty();
    assertThat(findings.problems()).hasSize(1);
  }

  private Node read(String text) {
    return tryRead(text).orElseThrow();
  }

  private Optional<Node> tryRead(String text) {
    return JsonTree.read(new SourceText("x.json", text), findings);
  }

  private static Place at(int line, int column) {
    return new Place("x.json", line, column);
  }
}
