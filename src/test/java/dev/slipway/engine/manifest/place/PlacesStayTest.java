package dev.slipway.engine.manifest.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.manifest.xml.XPathQuery;
import dev.slipway.engine.manifest.xml.XmlText;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In long texts with everything in them, each place is still where it is said to be. */
class PlacesStayTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void in_json(long seed) {
    String text =
        filled(
            seed,
            "\uFEFF{\"k\": [\n",
            "0]}\n",
            "{\"v\":\t\"7.7.7\"},",
            "\"é😀\\n\\u00e9\\\"\",\r\n",
            "[{}, -1.5e3, null],",
            " true  ,");
    assertThat(edited(text, List.of(JsonText.parse("file", text)))).isEqualTo(expected(text));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void in_yaml(long seed) {
    String text =
        filled(
            seed,
            "\uFEFF# é😀\r\n",
            "...\n",
            "- v: 7.7.7 # é\r\n",
            "- {v: '7.7.7', w: [😀, é]}\n",
            "- |\n  é 😀\n\n  more\n",
            "- &a !!str x\n- *a\n",
            "- \"é\\n\\\n   long\"\r\n",
            "- v: >-\n\n    7.7.7\n\n# 😀\n");
    assertThat(edited(text, YamlText.parse("file", text))).isEqualTo(expected(text));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void in_toml(long seed) {
    String text =
        filled(
            seed,
            "\uFEFF# é😀\r\n[[t]]\n",
            "",
            "[[t]]\nv = \"7.7.7\" # 😀\r\n",
            "[[t]]\nw = '''é\r\n😀'''\n",
            "[[t]]\ni = {'é😀' = 1979-05-27, v = '7.7.7'}\n",
            "[[t]]\nl = [1, \"\"\"é\"\"\"\", {v = '''7.7.7'''}]\n",
            "[t.sub.table]\n'quoted v'.v = \"\"\"7.7.7\"\"\"\n[[t]]\n",
            "[[t]]\n\"\\u00e9\" = \"\\\"\\\\\"\n");
    assertThat(edited(text, List.of(TomlText.parse("file", text)))).isEqualTo(expected(text));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void in_xml(long seed) {
    String text =
        filled(
            seed,
            "<?xml version='1.0'?>\r\n<!DOCTYPE p [<!ENTITY x \"]>y\"><!-- ' -->]>\r\n<p>",
            "</p>\r\n",
            "<v x = \"1 > 0\"\r\n y='&lt;'>7.7.7</v >",
            "&amp;&#x1F600;&copy;",
            "😀é\r\n",
            "<![CDATA[ <v>'</v> ]] ]]>",
            "<e/>",
            "<?pi <v> ?><!-- <v>' -->",
            "\n  text ".repeat(200),
            "<w z='1'\tv=\"7.7.7\"/>",
            "<w><v> 7.7.7<!-- <v/> --></v></w>");
    XmlText xml = XmlText.parse("file", text);
    List<Splice> splices =
        new XPathQuery("file", "//v | //@v")
            .find(xml).stream().flatMap(node -> xml.replace(node, "8.8.8").stream()).toList();
    assertThat(Splice.apply(text, splices)).isEqualTo(expected(text));
  }

  private static String filled(long seed, String begin, String end, String... pieces) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(begin);
    while (text.length() < 30_000 * seed) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    return text.append(end).toString();
  }

  private static String edited(String text, List<Node> roots) {
    Stream<Node> found =
        roots.stream().flatMap(root -> new JsonPathQuery("file", "$..v").find(root).stream());
    return Splice.apply(text, found.map(node -> ((Node.Scalar) node).becomes("8.8.8")).toList());
  }

  private static String expected(String text) {
    return text.replace("7.7.7", "8.8.8");
  }
}
