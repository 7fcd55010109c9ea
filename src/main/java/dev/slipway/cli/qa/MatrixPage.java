package dev.slipway.cli.qa;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.slipway.cli.Console;
import dev.slipway.model.qa.MatrixVerdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;

/** Prints a matrix as one page that needs nothing but itself: {@code matrix.html}, filled. */
final class MatrixPage {

  private MatrixPage() {}

  static String of(MatrixVerdict verdict) {
    return template().execute(MatrixView.of(verdict));
  }

  /** Whatever is put in is text: escaped, and without characters that change how others look. */
  private static Template template() {
    return Mustache.compiler()
        .withEscaper(text -> Escapers.HTML.escape(Console.safe(text)))
        .emptyStringIsFalse(true)
        .withLoader(name -> new StringReader(resource(name).strip()))
        .compile(resource("matrix.html"));
  }

  private static String resource(String name) {
    try (InputStream bytes = MatrixPage.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException("not in the build: " + name);
      }
      return new String(bytes.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
