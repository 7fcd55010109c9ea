package dev.slipway.engine.manifest.xml;

import dev.slipway.engine.manifest.place.ParserInput;
import dev.slipway.model.problem.EditProblems;
import dev.slipway.model.problem.ProblemException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Parses XML without ever reading another file for it, and without what entities stand for: Maven
 * knows some that nobody declares, and others grow without end.
 */
final class XmlDocuments {

  private static final Pattern ENTITY =
      Pattern.compile("&(?!(?:amp|lt|gt|quot|apos);)[^\\s;&<#]+;");

  private XmlDocuments() {}

  static Document parse(ParserInput input) {
    try {
      String text = ENTITY.matcher(input.text()).replaceAll(e -> "_".repeat(e.group().length()));
      return builder().parse(source(text));
    } catch (SAXParseException e) {
      throw new ProblemException(
          EditProblems.syntax(
              input.path(), "XML", e.getLineNumber(), e.getColumnNumber(), e.getMessage()),
          e);
    } catch (SAXException e) {
      throw new IllegalStateException("an XML parser failed without a place", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputSource source(String text) {
    return new InputSource(new StringReader(text));
  }

  private static DocumentBuilder builder() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      builder.setEntityResolver((name, id) -> source(""));
      return builder;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK has no secure XML parser", e);
    }
  }
}
