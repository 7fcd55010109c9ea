package dev.slipway.cli;

import dev.slipway.model.config.Setting;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the effective configuration as a {@code slipway.yml}, with the origin of each value. */
final class EffectiveWords {

  /** A text that YAML takes for nothing else, wherever it stands. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "\"(?!(?:true|false|null)\")([A-Za-z][A-Za-z0-9_./-]*|[0-9]+(?:ms|[smhd]))\"");

  private final StringBuilder text = new StringBuilder();

  private EffectiveWords() {}

  static String of(Setting file) {
    EffectiveWords words = new EffectiveWords();
    if (file instanceof Setting.Block block) {
      words.settings("", "", block.settings());
    }
    return words.text.toString();
  }

  /**
   * @param first what stands before the first line
   * @param indent what stands before the others
   */
  private void settings(String first, String indent, Map<String, Setting> settings) {
    String before = first;
    for (Map.Entry<String, Setting> entry : settings.entrySet()) {
      value(
          before + word(JsonReport.NODES.textNode(entry.getKey()).toString()) + ":",
          indent,
          entry.getValue());
      before = indent;
    }
  }

  private void value(String before, String indent, Setting value) {
    if (isFlat(value)) {
      line(before + " " + flat(value), value);
    } else if (value instanceof Setting.Block block) {
      text.append(before).append('\n');
      settings(indent + "  ", indent + "  ", block.settings());
    } else if (value instanceof Setting.Many many) {
      line(before, value);
      many.items().forEach(item -> item(indent + "  ", item));
    }
  }

  private void item(String indent, Setting item) {
    if (item instanceof Setting.Block block && !isFlat(item)) {
      settings(indent + "- ", indent + "  ", block.settings());
    } else {
      value(indent + "-", indent, item);
    }
  }

  private void line(String line, Setting value) {
    "%s  # %s".formatted(line, value.origin()).chars().forEach(this::escaped);
    text.append('\n');
  }

  /** As JSON and YAML escape it: such a character stands nowhere but in quotes. */
  private void escaped(int c) {
    text.append(Console.drivesTerminal(c) ? "\\u%04x".formatted(c) : String.valueOf((char) c));
  }

  /** Whether it fits a line: a value, or a list of values. */
  private static boolean isFlat(Setting value) {
    if (value instanceof Setting.Block block) {
      return block.settings().isEmpty();
    }
    return !(value instanceof Setting.Many many)
        || many.items().stream().allMatch(Setting.One.class::isInstance);
  }

  private static String flat(Setting value) {
    if (value instanceof Setting.Block) {
      return "{}";
    }
    return value instanceof Setting.Many many
        ? list(many.items())
        : word(((Setting.One) value).json());
  }

  private static String list(List<Setting> items) {
    return items.stream().map(EffectiveWords::flat).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String word(String json) {
    Matcher plain = PLAIN.matcher(json);
    return plain.matches() ? plain.group(1) : json;
  }
}
