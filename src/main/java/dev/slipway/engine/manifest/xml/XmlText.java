package dev.slipway.engine.manifest.xml;

import dev.slipway.engine.manifest.place.ParserInput;
import dev.slipway.engine.manifest.place.Span;
import dev.slipway.engine.manifest.place.Splice;
import dev.slipway.engine.manifest.xml.XmlTags.Tag;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/**
 * An XML text (1.0, namespaces) as a document whose nodes know their places. Document types and
 * entities are never resolved.
 */
public final class XmlText {

  private final String text;
  private final Document document;
  private final Map<Node, Span> places = new IdentityHashMap<>();

  private XmlText(String text, Document document) {
    this.text = text;
    this.document = document;
  }

  /**
   * The document that the text is.
   *
   * @param path of the file, for messages
   * @throws dev.slipway.model.problem.ProblemException {@code SLIP-501} when the text is not XML
   */
  public static XmlText parse(String path, String text) {
    ParserInput input = new ParserInput(path, text);
    XmlText xml = new XmlText(text, XmlDocuments.parse(input));
    NodeList elements = xml.document.getElementsByTagName("*");
    List<Tag> tags = XmlTags.in(input.text());
    for (int i = 0; i < tags.size(); i++) {
      xml.place((Element) elements.item(i), tags.get(i), input);
    }
    return xml;
  }

  private void place(Element element, Tag tag, ParserInput input) {
    tag.content().ifPresent(content -> places.put(element, input.shifted(content)));
    XmlContent.attributes(input.text(), tag.span())
        .forEach((name, value) -> places.put(element.getAttributeNode(name), input.shifted(value)));
  }

  public Document document() {
    return document;
  }

  /** The child elements of that local name, whatever their namespace, in order. */
  public static Stream<Element> children(Element parent, String localName) {
    var nodes = parent.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .filter(child -> localName.equals(child.getLocalName()));
  }

  /**
   * Has another text stand in a node. White space around the old one, comments and quotes stay.
   *
   * @param node an element without child elements, an attribute, or a text
   * @return empty for every other node, and for an element without an end tag
   */
  public Optional<Splice> replace(Node node, String value) {
    Node holder = node instanceof Text ? node.getParentNode() : node;
    return Optional.ofNullable(places.get(holder))
        .flatMap(place -> holder instanceof Attr ? Optional.of(place) : onlyText(place))
        .map(place -> new Splice(place, escaped(value)));
  }

  private Optional<Span> onlyText(Span content) {
    List<Span> texts = XmlContent.texts(text, content);
    return texts.size() == 1 ? Optional.of(texts.get(0)) : Optional.empty();
  }

  private static String escaped(String value) {
    return value
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("\"", "&quot;")
        .replace("'", "&apos;");
  }
}
