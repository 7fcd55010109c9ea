package dev.slipway.adapter.config;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.adapter.config.tree.Node.Field;
import dev.slipway.adapter.config.tree.Node.Fields;
import dev.slipway.adapter.config.tree.Node.Flag;
import dev.slipway.adapter.config.tree.Node.Items;
import dev.slipway.adapter.config.tree.Node.Text;
import dev.slipway.adapter.config.tree.Place;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The options of a package as a command line gives them, in the shape of the file's. */
final class FlagOptions {

  private static final Set<String> LISTS = Set.of("extra-files", "exclude-paths");

  private static final Set<String> FLAGS = Set.of("true", "false");

  /** Without a configuration file, release-please leaves the component out of tags. */
  private static final Fields DEFAULTS = fields(Map.of("include-component-in-tag", "false"));

  private FlagOptions() {}

  static Options of(Map<String, String> options, Findings findings) {
    return new Options(List.of(fields(options), DEFAULTS), findings);
  }

  private static Fields fields(Map<String, String> options) {
    Map<String, Field> fields = new LinkedHashMap<>();
    options.forEach(
        (key, value) -> {
          Place place = Place.all("--" + key);
          fields.put(key, new Field(place, node(key, value, place)));
        });
    return new Fields(Place.all("the command line"), fields);
  }

  private static Node node(String key, String value, Place place) {
    if (LISTS.contains(key)) {
      List<Node> items =
          Arrays.stream(value.split(",")).<Node>map(item -> new Text(place, item)).toList();
      return new Items(place, items);
    }
    return FLAGS.contains(value)
        ? new Flag(place, Boolean.parseBoolean(value))
        : new Text(place, value);
  }
}
