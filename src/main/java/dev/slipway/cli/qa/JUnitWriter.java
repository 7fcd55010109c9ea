package dev.slipway.cli.qa;

import dev.slipway.cli.Console;
import dev.slipway.cli.qa.JUnitCase.Result;
import dev.slipway.model.qa.CheckError;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes suites in the form that pipelines read, of which there is no standard but use. */
final class JUnitWriter {

  private final XMLStreamWriter xml;

  private JUnitWriter(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static String write(String name, List<JUnitSuite> suites) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      new JUnitWriter(xml).suites(name, suites);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("text cannot be written to memory", e);
    }
    return text + "\n";
  }

  private void suites(String name, List<JUnitSuite> suites) throws XMLStreamException {
    open(0, "testsuites");
    attribute("name", name);
    numbers(suites.stream().flatMap(suite -> suite.cases().stream()).toList());
    for (JUnitSuite suite : suites) {
      suite(suite);
    }
    close(0);
  }

  private void suite(JUnitSuite suite) throws XMLStreamException {
    open(1, "testsuite");
    attribute("name", suite.name());
    attribute("timestamp", suite.started().toString());
    numbers(suite.cases());
    for (JUnitCase each : suite.cases()) {
      test(each);
    }
    close(1);
  }

  private void numbers(List<JUnitCase> cases) throws XMLStreamException {
    attribute("tests", String.valueOf(cases.size()));
    attribute("failures", count(cases, Result.FAILURE));
    attribute("errors", count(cases, Result.ERROR));
    attribute("skipped", count(cases, Result.SKIPPED));
    attribute(
        "time",
        Amount.seconds(cases.stream().map(JUnitCase::took).reduce(Duration.ZERO, Duration::plus)));
  }

  private static String count(List<JUnitCase> cases, Result result) {
    return String.valueOf(cases.stream().filter(each -> each.result() == result).count());
  }

  private void test(JUnitCase each) throws XMLStreamException {
    indent(2);
    if (each.error().isEmpty()) {
      xml.writeEmptyElement("testcase");
      identity(each);
    } else {
      xml.writeStartElement("testcase");
      identity(each);
      ending(each.result(), each.error().get());
      close(2);
    }
  }

  private void identity(JUnitCase each) throws XMLStreamException {
    attribute("classname", each.suite());
    attribute("name", each.name());
    attribute("time", Amount.seconds(each.took()));
  }

  private void ending(Result result, CheckError error) throws XMLStreamException {
    open(3, result.name().toLowerCase(Locale.ROOT));
    attribute("message", error.detail());
    if (result != Result.SKIPPED) {
      attribute("type", error.type());
      String url = error.url().map(each -> each + "\n").orElse("");
      xml.writeCharacters(legal(Console.safe(url + error.body())));
    }
    xml.writeEndElement();
  }

  private void open(int depth, String element) throws XMLStreamException {
    indent(depth);
    xml.writeStartElement(element);
  }

  private void close(int depth) throws XMLStreamException {
    indent(depth);
    xml.writeEndElement();
  }

  private void indent(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** On one line: a reader would make spaces of line feeds anyhow. */
  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, legal(OneLine.of(value)));
  }

  /** Without what XML 1.0 has no way to write. */
  private static String legal(String text) {
    return text.codePoints()
        .filter(JUnitWriter::isLegal)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isLegal(int letter) {
    return letter == '\t'
        || letter == '\n'
        || letter >= 0x20 && letter <= 0xD7FF
        || letter >= 0xE000 && letter <= 0xFFFD
        || letter >= 0x10000;
  }
}
