package dev.slipway;

import dev.slipway.cli.manual.ManualPage;
import dev.slipway.cli.manual.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;

/** Run by the build: writes the manual pages and the completions that the zip holds. */
final class Manual {

  private Manual() {}

  /** Takes the folder to write to. */
  public static void main(String[] arguments) throws IOException {
    CommandSpec root = Main.commandLine().getCommandSpec();
    Map<String, String> files = new TreeMap<>();
    ManualPage.all(root, BuildInfo.version())
        .forEach((name, page) -> files.put("man/man1/" + name, page));
    for (Shell shell : Shell.values()) {
      String name = root.name() + "." + shell.name().toLowerCase(Locale.ROOT);
      files.put("completions/" + name, shell.script(root));
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = Path.of(arguments[0]).resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }
}
