package dev.slipway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.BuildInfo;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipIT {

  private static final String NAME = "slipway-" + BuildInfo.version();

  @TempDir Path folder;

  @Test
  void the_executable_of_the_zip_starts_also_through_a_link() throws IOException {
    // given
    unpack();
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("sl"), folder.resolve(NAME).resolve("bin/slipway"));
    Slipway slipway = Slipway.in(folder, folder);

    // then
    Ran expected = new Ran(0, "slipway " + BuildInfo.version() + "\n", "");
    assertThat(slipway.startedAs(NAME + "/bin/slipway").run("--version")).isEqualTo(expected);
    assertThat(slipway.startedAs("bin/sl").run("--version")).isEqualTo(expected);
  }

  @Test
  void the_zip_brings_a_manual_page_and_completions() throws IOException {
    unpack();

    assertThat(folder.resolve(NAME).resolve("man/man1/slipway.1")).content().startsWith(".TH");
    assertThat(folder.resolve(NAME).resolve("completions")).isDirectoryContaining("glob:**.fish");
  }

  private void unpack() throws IOException {
    Path zip = Slipway.BUILT.resolveSibling(NAME + ".zip");
    Map<String, ?> keepingPermissions = Map.of("enablePosixFileAttributes", true);
    try (FileSystem inside = FileSystems.newFileSystem(zip, keepingPermissions);
        Stream<Path> files = Files.walk(inside.getPath("/" + NAME))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path copy = folder.resolve(file.toString().substring(1));
        Files.copy(file, copy);
        boolean runs =
            Files.getPosixFilePermissions(file).contains(PosixFilePermission.OWNER_EXECUTE);
        assertThat(copy.toFile().setExecutable(runs || Files.isDirectory(copy))).isTrue();
      }
    }
  }
}
