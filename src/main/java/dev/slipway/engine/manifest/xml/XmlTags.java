package dev.slipway.engine.manifest.xml;

import dev.slipway.engine.manifest.place.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Finds the tags of an XML text that is known to be well-formed. Its own scanner, because the
 * offsets that the JDK's parsers tell are wrong in long texts and behind some entities.
 */
final class XmlTags {

  private final String text;
  private final List<Tag> tags = new ArrayList<>();
  private final Deque<Integer> open = new ArrayDeque<>();

  /**
   * A start tag.
   *
   * @param span from {@code <} to behind {@code >}
   * @param content up to the end tag; empty for a tag that ends itself, or holds others
   */
  record Tag(Span span, Optional<Span> content) {}

  private XmlTags(String text) {
    this.text = text;
  }

  /** The start tags of a text, in its order, which is also a document's. */
  static List<Tag> in(String text) {
    XmlTags scanner = new XmlTags(text);
    int at = text.indexOf('<');
    while (at >= 0) {
      at = text.indexOf('<', scanner.after(at));
    }
    return scanner.tags;
  }

  private int after(int at) {
    if (text.startsWith("<!--", at)) {
      return behind("-->", at);
    }
    if (text.startsWith("<![CDATA[", at)) {
      return behind("]]>", at);
    }
    if (text.startsWith("<?", at)) {
      return behind("?>", at);
    }
    return text.startsWith("<!", at) ? afterDocumentType(at) : afterTag(at);
  }

  private int behind(String end, int at) {
    return text.indexOf(end, at) + end.length();
  }

  private int afterTag(int at) {
    int end = at;
    while (text.charAt(end) != '>') {
      end = behindQuotes(end) + 1;
    }
    if (text.charAt(at + 1) == '/') {
      close(at);
    } else {
      tags.add(new Tag(new Span(at, end + 1), Optional.empty()));
      if (text.charAt(end - 1) != '/') {
        open.push(tags.size() - 1);
      }
    }
    return end + 1;
  }

  private void close(int contentEnd) {
    int tag = open.pop();
    if (tag == tags.size() - 1) {
      Span start = tags.get(tag).span();
      tags.set(tag, new Tag(start, Optional.of(new Span(start.end(), contentEnd))));
    }
  }

  /** Brackets hold declarations, whose quotes and comments may hold brackets. */
  private int afterDocumentType(int at) {
    int end = at + 1;
    int depth = 1;
    while (depth > 0) {
      if (text.startsWith("<!--", end)) {
        end = behind("-->", end);
      } else if (text.startsWith("<?", end)) {
        end = behind("?>", end);
      } else {
        depth += "<[".indexOf(text.charAt(end)) >= 0 ? 1 : 0;
        depth -= ">]".indexOf(text.charAt(end)) >= 0 ? 1 : 0;
        end = behindQuotes(end) + 1;
      }
    }
    return end;
  }

  /** The closing quote of what is quoted at {@code at}; the same place where nothing is. */
  private int behindQuotes(int at) {
    char c = text.charAt(at);
    return c == '"' || c == '\'' ? text.indexOf(c, at + 1) : at;
  }
}
