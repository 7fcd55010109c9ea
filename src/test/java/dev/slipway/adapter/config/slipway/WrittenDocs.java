package dev.slipway.adapter.config.slipway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page of the manual that is, in part, made of the code.
 *
 * <p>{@code -Dgolden=write} rewrites it; read the diff before you commit it.
 */
record WrittenDocs(Path file) {

  private static final boolean WRITE = "write".equals(System.getProperty("golden"));

  String text() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void expect(String text) {
    if (WRITE) {
      write(text);
    }
    assertThat(text()).as("%s; -Dgolden=write mends it", file).isEqualTo(text);
  }

  private void write(String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
