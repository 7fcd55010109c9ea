package dev.slipway.cli.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.slipway.cli.qa.Chromium.Scheme;
import dev.slipway.model.qa.MatrixVerdict;
import dev.slipway.testkit.SampleVerdicts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The page as a browser shows it, on a desk and on a telephone, by day and by night. */
@Tag("servers")
class MatrixPageBrowserTest {

  private static final int DESK = 1280;
  private static final int TELEPHONE = 400;

  private static final Map<String, MatrixVerdict> SAMPLES =
      Map.of(
          "passing", SampleVerdicts.passing(),
          "failing", SampleVerdicts.failing(),
          "partial", SampleVerdicts.partial(),
          "interrupted", SampleVerdicts.interrupted(),
          "hostile", SampleVerdicts.hostile(),
          "large", SampleVerdicts.large());

  @TempDir Path folder;

  /** The one that shows most in every way, each other one in the two that differ most. */
  static Stream<Arguments> views() {
    return SAMPLES.keySet().stream()
        .sorted()
        .flatMap(
            sample ->
                sample.equals("failing")
                    ? allWays()
                    : Stream.of(
                        Arguments.of(sample, DESK, Scheme.LIGHT),
                        Arguments.of(sample, TELEPHONE, Scheme.DARK)));
  }

  static Stream<Arguments> allWays() {
    return Stream.of(DESK, TELEPHONE)
        .flatMap(
            width ->
                Stream.of(Scheme.values()).map(scheme -> Arguments.of("failing", width, scheme)));
  }

  @BeforeEach
  void there_is_a_browser() {
    assumeTrue(Chromium.isInstalled(), "chromium is not installed");
  }

  @ParameterizedTest(name = "{0}, {1} pixels, {2}")
  @MethodSource("views")
  void everybody_can_read_it_and_nothing_runs_over(String sample, int width, Scheme scheme)
      throws IOException {
    String page = MatrixPage.of(SAMPLES.get(sample));

    Inspection found = Inspection.of(page, new Chromium(folder), width, scheme);

    assertThat(found.violations()).isEmpty();
    assertThat(found.passes()).isGreaterThan(20);
    assertThat(found.isDark()).isEqualTo(scheme == Scheme.DARK);
    assertThat(found.windowWidth()).isEqualTo(width);
    assertThat(found.pageWidth()).isLessThanOrEqualTo(width);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("narrow")
  void two_or_three_environments_fit_on_a_telephone(String sample, MatrixVerdict verdict) {
    String page = MatrixPage.of(verdict);

    assertThat(Inspection.of(page, new Chromium(folder), TELEPHONE, Scheme.LIGHT).isTableWhole())
        .isTrue();
  }

  static Stream<Arguments> narrow() {
    return Stream.of(
        Arguments.of("two", SampleVerdicts.failing()),
        Arguments.of("three", SampleVerdicts.three()));
  }

  /** Kept in {@code target/screenshots}, to be looked at. */
  @ParameterizedTest(name = "{0}, {1} pixels, {2}")
  @MethodSource("allWays")
  void it_is_drawn(String sample, int width, Scheme scheme) throws IOException {
    Path page = Files.writeString(folder.resolve("page.html"), MatrixPage.of(SAMPLES.get(sample)));
    Path image =
        Files.createDirectories(Path.of("target", "screenshots"))
            .resolve("matrix-%s-%d-%s.png".formatted(sample, width, scheme));

    new Chromium(folder).screenshot(page, width, scheme, image);

    assertThat(ImageIO.read(image.toFile()).getWidth()).isEqualTo(width);
  }
}
