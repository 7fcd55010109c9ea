package dev.slipway.engine.manifest.xml;

import dev.slipway.engine.manifest.place.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds texts between two tags, and values in a tag, of an XML text that is known to be right. */
final class XmlContent {

  private static final Pattern NO_TEXT =
      Pattern.compile("<!--.*?-->|<\\?.*?\\?>|<!\\[CDATA\\[|]]>", Pattern.DOTALL);

  private static final Pattern ATTRIBUTE =
      Pattern.compile("([^\\s=]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

  private XmlContent() {}

  /** The texts that are not blank, stripped; where there is none, the place before everything. */
  static List<Span> texts(String text, Span content) {
    List<Span> texts = new ArrayList<>();
    Matcher other = NO_TEXT.matcher(text).region(content.start(), content.end());
    int start = content.start();
    while (other.find()) {
      texts.add(new Span(start, other.start()));
      start = other.end();
    }
    texts.add(new Span(start, content.end()));
    texts.removeIf(span -> span.of(text).isBlank());
    texts.replaceAll(span -> span.stripped(text));
    return texts.isEmpty() ? List.of(new Span(content.start(), content.start())) : texts;
  }

  /** The values in a start tag, without their quotes, by the name of the attribute as written. */
  static Map<String, Span> attributes(String text, Span tag) {
    Map<String, Span> values = new HashMap<>();
    Matcher attribute = ATTRIBUTE.matcher(text).region(tag.start(), tag.end());
    while (attribute.find()) {
      int group = attribute.group(2) != null ? 2 : 3;
      values.put(attribute.group(1), new Span(attribute.start(group), attribute.end(group)));
    }
    return values;
  }
}
