package dev.slipway.engine.manifest.xml;

import dev.slipway.model.problem.EditProblems;
import dev.slipway.model.problem.ProblemException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import javax.xml.xpath.XPathFactoryConfigurationException;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** An XPath 1.0 without prefixes: where a document has namespaces, {@code local-name()} serves. */
public final class XPathQuery {

  /** Wildcards, filters, axes, unions and descents. The root element may be a wildcard. */
  private static final Pattern MANY = Pattern.compile("//|[*\\[|]|::|\\.\\.");

  private final String file;
  private final String expression;

  /**
   * @param file that it is meant for, for messages
   */
  public XPathQuery(String file, String expression) {
    this.file = file;
    this.expression = expression;
  }

  /** Whether the expression is a plain path, which is to lead to one place. */
  public boolean namesOnePlace() {
    return !MANY.matcher(expression.replaceFirst("^/\\*", "")).find();
  }

  /**
   * The nodes that the expression leads to, in the order of the text.
   *
   * @throws ProblemException {@code SLIP-508} when it is no XPath, or leads to something else
   */
  public List<Node> find(XmlText xml) {
    try {
      Object found = xpath().evaluate(expression, xml.document(), XPathConstants.NODESET);
      NodeList nodes = (NodeList) found;
      return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).toList();
    } catch (XPathExpressionException e) {
      throw new ProblemException(EditProblems.badXPath(file, expression, detail(e)), e);
    }
  }

  private static String detail(Exception e) {
    return String.valueOf(e.getMessage()).replaceAll("^[\\w.]+Exception: ", "");
  }

  private static XPath xpath() {
    try {
      XPathFactory factory = XPathFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return factory.newXPath();
    } catch (XPathFactoryConfigurationException e) {
      throw new IllegalStateException("the JDK has no secure XPath", e);
    }
  }
}
