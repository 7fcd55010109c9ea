package dev.slipway.adapter.config.slipway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.adapter.config.shape.Block;
import dev.slipway.adapter.config.shape.Key;
import dev.slipway.adapter.config.shape.Kinds;
import dev.slipway.adapter.config.shape.Many;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/configuration.md} to the tables, as the marks in it say. */
class ConfigurationPageTest {

  private static final WrittenDocs PAGE = new WrittenDocs(Path.of("docs/configuration.md"));

  private static final Pattern PART =
      Pattern.compile("(<!-- (table|preset): (\\S+) -->\n).*?(<!-- end -->)", Pattern.DOTALL);

  private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(flow: .*?)```", Pattern.DOTALL);

  @Test
  void the_tables_and_presets_are_those_of_the_reader() {
    PAGE.expect(PART.matcher(PAGE.text()).replaceAll(ConfigurationPageTest::part));
  }

  @Test
  void every_block_has_its_table() {
    assertThat(SlipwayTable.FILE.keys())
        .extracting(Key::name)
        .filteredOn(name -> !List.of("flow", "authority", "forge").contains(name))
        .allSatisfy(name -> assertThat(PAGE.text()).contains("<!-- table: " + name + " -->"));
    assertThat(PAGE.text()).contains("<!-- table: person -->");
  }

  @Test
  void every_preset_is_shown() {
    assertThat(Presets.NAMES)
        .allSatisfy(name -> assertThat(PAGE.text()).contains("<!-- preset: " + name + " -->"));
  }

  @Test
  void nothing_is_wrong_in_the_examples_of_the_page() {
    List<String> examples =
        EXAMPLE.matcher(PAGE.text()).results().map(found -> found.group(1)).toList();
    assertThat(examples)
        .hasSizeGreaterThan(Presets.NAMES.size())
        .allSatisfy(example -> assertThat(new OneFile(example).problems()).isEmpty());
  }

  private static String part(MatchResult found) {
    String made =
        found.group(2).equals("preset")
            ? "\n```yaml\n" + Presets.text(found.group(3)) + "```\n\n"
            : "\n" + table(found.group(3)) + "\n";
    return Matcher.quoteReplacement(found.group(1) + made + found.group(4));
  }

  private static String table(String name) {
    if (name.equals("top")) {
      return ShapeWords.table(ShapeWords.rows("", keys("flow", "authority", "forge")));
    }
    if (name.equals("person")) {
      return ShapeWords.table(ShapeWords.rows(EnvironmentTable.OF_PERSON));
    }
    if (name.startsWith("channels.")) {
      Kinds kinds = ChannelTable.CHANNEL;
      List<Key> own = kinds.own().get(name.substring("channels.".length()));
      return ShapeWords.table(ShapeWords.rows("", own));
    }
    Key key = keys(name).get(0);
    if (key.shape() instanceof Many many && many.item() instanceof Kinds kinds) {
      Block common = kinds.of(kinds.names().get(0));
      return ShapeWords.table(
          ShapeWords.rows("", common.keys().subList(0, kinds.common().size() + 1)));
    }
    return ShapeWords.table(ShapeWords.rows("", List.of(key)));
  }

  private static List<Key> keys(String... names) {
    return SlipwayTable.FILE.keys().stream()
        .filter(key -> List.of(names).contains(key.name()))
        .toList();
  }
}
