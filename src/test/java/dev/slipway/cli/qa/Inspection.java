package dev.slipway.cli.qa;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * What axe and the browser's layout say of a page.
 *
 * @param report as the script has it that is put into a copy of the page
 */
record Inspection(JsonNode report) {

  private static final Pattern REPORT = Pattern.compile("data-report=\"([^\"]*)\"");

  private static final String SCRIPT =
      """
      <script src="axe.min.js"></script>
      <script>
      const page = {
        inner: innerWidth,
        scroll: document.scrollingElement.scrollWidth,
        table: document.querySelector('.scroll')?.scrollWidth ?? 0,
        room: document.querySelector('.scroll')?.clientWidth ?? 0,
        dark: matchMedia('(prefers-color-scheme: dark)').matches
      };
      axe.run(document).then(found => {
        page.violations = found.violations.map(each =>
            each.id + ': ' + each.help + ' at ' + each.nodes.map(node => node.html).join(' and '));
        page.passes = found.passes.length;
        parent.postMessage(encodeURIComponent(JSON.stringify(page)), '*');
      });
      </script>
      """;

  /** No window is as narrow as a telephone, but a frame in one is. */
  private static final String FRAME =
      """
      <!doctype html>
      <meta name="color-scheme" content="light dark">
      <script>
      onmessage = told => document.documentElement.dataset.report = told.data;
      </script>
      <iframe src="copy.html" width="%s" height="2600" style="border: 0"></iframe>
      """;

  /** Inspects a copy of the page that lets scripts run. */
  static Inspection of(String page, Chromium browser, int width, Chromium.Scheme scheme) {
    try (InputStream axe = Inspection.class.getResourceAsStream("/axe.min.js")) {
      Files.write(browser.folder().resolve("axe.min.js"), axe.readAllBytes());
      Files.writeString(browser.folder().resolve("copy.html"), withScript(page));
      Path frame = browser.folder().resolve("frame.html");
      Files.writeString(frame, FRAME.formatted(width));
      Matcher report = REPORT.matcher(browser.dom(frame, width, scheme));
      if (!report.find()) {
        throw new IllegalStateException("the browser has no report");
      }
      String json = URLDecoder.decode(report.group(1), UTF_8);
      return new Inspection(new ObjectMapper().readTree(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String withScript(String page) {
    return page.replaceFirst("<meta http-equiv=[^>]*>", "").replace("</body>", SCRIPT + "</body>");
  }

  List<String> violations() {
    return StreamSupport.stream(report.get("violations").spliterator(), false)
        .map(JsonNode::asText)
        .toList();
  }

  /** How many rules axe found obeyed; none where it did not look. */
  int passes() {
    return report.get("passes").asInt();
  }

  int pageWidth() {
    return report.get("scroll").asInt();
  }

  int windowWidth() {
    return report.get("inner").asInt();
  }

  /** Whether the table of checks is to be seen without scrolling. */
  boolean isTableWhole() {
    return report.get("table").asInt() <= report.get("room").asInt();
  }

  boolean isDark() {
    return report.get("dark").asBoolean();
  }
}
