package dev.slipway.cli.qa;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Debian's browser, without a window.
 *
 * @param folder its own, where it keeps what it needs
 */
record Chromium(Path folder) {

  private static final int HEIGHT = 2600;
  private static final int SECONDS = 60;

  /** What somebody likes their pages to be. */
  enum Scheme {
    DARK(0),
    LIGHT(1);

    private final int setting;

    Scheme(int setting) {
      this.setting = setting;
    }
  }

  static boolean isInstalled() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "chromium")));
  }

  /** The page as the browser has it once its scripts are through. */
  String dom(Path page, int width, Scheme scheme) {
    return run(page, width, scheme, "--virtual-time-budget=20000", "--dump-dom");
  }

  void screenshot(Path page, int width, Scheme scheme, Path image) {
    run(page, width, scheme, "--hide-scrollbars", "--screenshot=" + image.toAbsolutePath());
  }

  private String run(Path page, int width, Scheme scheme, String... how) {
    List<String> command = new ArrayList<>(List.of("chromium", "--headless", "--no-sandbox"));
    command.add("--disable-gpu");
    command.add("--disable-dev-shm-usage");
    command.add("--user-data-dir=" + folder.resolve("profile"));
    command.add("--window-size=%d,%d".formatted(width, HEIGHT));
    command.add("--blink-settings=preferredColorScheme=" + scheme.setting);
    command.addAll(List.of(how));
    command.add(page.toUri().toString());
    return output(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD));
  }

  private String output(ProcessBuilder browser) {
    Path answer = folder.resolve("answer");
    try {
      Process process = browser.redirectOutput(answer.toFile()).start();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("the browser does not end");
      }
      return Files.readString(answer, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the browser works", e);
    }
  }
}
