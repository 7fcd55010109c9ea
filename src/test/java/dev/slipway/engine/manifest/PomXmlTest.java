package dev.slipway.engine.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.model.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PomXmlTest extends UpdaterLaws {

  private static final String SAMPLE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- <version>9.9.9</version> café -->
      <project xmlns="http://maven.apache.org/POM/4.0.0"
               xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'>
        <parent><version>9.9.9</version></parent>
        <artifactId>demo</artifactId>
        <version>1.4.0</version   >   <!-- keep -->
        <name>a &amp; b &#233; <![CDATA[<version>9.9.9</version>]]></name>
        <dependencies><dependency><version>9.9.9</version></dependency></dependencies>
      </project>
      """;

  @Override
  protected Updater updater() {
    return new PomXml();
  }

  @Override
  protected String sample() {
    return SAMPLE;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <project><version>1</version></project>                   | <project><version>2.0.0</version></project>
          <project><version>${revision}</version></project>         | <project><version>2.0.0</version></project>
          <project><version></version></project>                    | <project><version>2.0.0</version></project>
          <project><version> 1 <!-- c --></version></project>       | <project><version> 2.0.0 <!-- c --></version></project>
          <project><version><![CDATA[1]]></version></project>       | <project><version><![CDATA[2.0.0]]></version></project>
          <project><parent><version>1</version></parent></project>  | <project><parent><version>2.0.0</version></parent></project>
          <m:project xmlns:m="x"><m:version>1</m:version></m:project> | <m:project xmlns:m="x"><m:version>2.0.0</m:version></m:project>
          <project><artifactId>a</artifactId></project>             | <project><artifactId>a</artifactId></project>
          <other><version>1</version></other>                       | <other><version>1</version></other>
          """)
  void the_projects_own_version_moves_else_its_parents(String before, String after) {
    assertThat(updater().update(before, Changes.to("2.0.0"))).isEqualTo(after);
  }

  @Test
  void entities_and_document_types_are_left_alone() {
    String pom =
        "<!DOCTYPE project [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n"
            + "<project><name>&x; &copy;</name><version>1.0.0</version></project>";
    assertThat(updater().update(pom, Changes.to("2.0.0")))
        .isEqualTo(pom.replace(">1.0.0<", ">2.0.0<"));
  }

  @Test
  void a_broken_pom_tells_line_and_column() {
    assertThatThrownBy(
            () -> updater().update("<project>\n<version>\n", Changes.in("a/pom.xml", "2.0.0")))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith("a/pom.xml is not XML: line 3, column 1: ");
  }
}
