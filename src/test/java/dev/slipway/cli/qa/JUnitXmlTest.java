package dev.slipway.cli.qa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.qa.MatrixVerdict;
import dev.slipway.testkit.SampleVerdicts;
import java.io.StringReader;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class JUnitXmlTest {

  static Stream<MatrixVerdict> samples() {
    return Stream.of(
        SampleVerdicts.passing(),
        SampleVerdicts.failing(),
        SampleVerdicts.hostile(),
        SampleVerdicts.partial(),
        SampleVerdicts.nothing(),
        SampleVerdicts.interrupted(),
        SampleVerdicts.large());
  }

  @ParameterizedTest(name = "sample {index}")
  @MethodSource("samples")
  void readers_of_such_reports_can_read_it(MatrixVerdict verdict) throws Exception {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(JUnitXmlTest.class.getResource("junit.xsd"))
        .newValidator()
        .validate(new StreamSource(new StringReader(JUnitXml.of(verdict))));
  }

  @ParameterizedTest(name = "sample {index}")
  @MethodSource("samples")
  void it_is_red_where_the_verdict_is_and_green_where_that_is(MatrixVerdict verdict)
      throws Exception {
    Element all = parsed(verdict).getDocumentElement();

    boolean red =
        !all.getAttribute("failures").equals("0") || !all.getAttribute("errors").equals("0");

    assertThat(red).isEqualTo(!verdict.ok() && !verdict.skipped());
  }

  @Test
  void a_suite_is_an_environment_and_a_case_a_check() throws Exception {
    assertThat(JUnitXml.of(SampleVerdicts.failing()))
        .contains(
            """
              <testsuite name="next" timestamp="2026-11-20T09:30:00Z" tests="9" failures="2" \
            errors="1" skipped="1" time="1.540">
                <testcase classname="next" name="auth.whoami" time="0.056"/>
            """)
        .contains(
            """
                <testcase classname="next" name="tasks.list" time="0.048">
                  <failure message="status 500 came, expected was 200 to 299" type="status">\
            https://next.example.com/api/tasks?limit=10
            {"error": "database is down"}</failure>
                </testcase>
            """);
  }

  @Test
  void differences_are_a_suite_of_their_own() {
    assertThat(JUnitXml.of(SampleVerdicts.failing()))
        .contains(
            "<testsuite name=\"drift\" timestamp=\"2026-11-20T09:30:00Z\" tests=\"5\" failures=\"2\"")
        .contains("<failure message=\"dev: passed; next: failed\" type=\"D1\">")
        .contains("name=\"allowed D5 auth.whoami $.version: another value\" time=\"0.000\"/>");
  }

  @Test
  void text_stays_the_text_that_it_was() throws Exception {
    Element failure =
        (Element) parsed(SampleVerdicts.hostile()).getElementsByTagName("failure").item(0);

    assertThat(failure.getAttribute("message"))
        .isEqualTo(OneLine.of(SampleVerdicts.HOSTILE))
        .contains("<script>", "]]>");
  }

  private static Document parsed(MatrixVerdict verdict) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(JUnitXml.of(verdict))));
  }
}
