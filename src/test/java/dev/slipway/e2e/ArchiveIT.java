package dev.slipway.e2e;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.BuildInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The archive that makes a start faster: made by the first run, and never noticed. */
class ArchiveIT {

  @TempDir static Path shared;
  private static Path good;

  @TempDir Path folder;

  private Cache cache;
  private Slipway slipway;

  @BeforeAll
  static void an_archive_that_is_good() throws IOException {
    assertVersion(
        Slipway.in(shared, shared)
            .with("XDG_CACHE_HOME", shared.toString())
            .without("SLIPWAY_NO_ARCHIVE"));
    good = new Cache(shared).settle();
  }

  @BeforeEach
  void a_user_who_has_never_started_it() throws IOException {
    cache = new Cache(folder.resolve("cache"));
    slipway =
        Slipway.in(folder, Files.createDirectory(folder.resolve("home")))
            .with("XDG_CACHE_HOME", cache.folder().toString())
            .without("SLIPWAY_NO_ARCHIVE");
  }

  @Test
  void an_archive_of_a_first_run_is_what_the_next_ones_start_from() throws IOException {
    Files.copy(good, Files.createDirectories(cache.home()).resolve(good.getFileName()));

    assertThat(startsFromArchive()).isTrue();
  }

  @Test
  void first_runs_at_the_same_time_leave_one_good_archive() throws IOException {
    // when
    IntStream.range(0, 4).parallel().forEach(run -> assertVersion(slipway));
    cache.settle();

    // then
    assertThat(startsFromArchive()).isTrue();
    assertThat(cache.archives()).hasSize(1);
    assertThat(cache.home()).isDirectoryNotContaining("glob:**.new");
  }

  @ParameterizedTest
  @ValueSource(strings = {"empty", "nonsense", "of another Java"})
  void an_archive_that_is_no_good_changes_nothing(String fault) throws IOException {
    // given
    Files.createDirectories(cache.home());
    Files.write(cache.home().resolve(good.getFileName()), broken(fault));

    // then
    assertVersion(slipway);
    assertThat(startsFromArchive()).isFalse();
  }

  @Test
  void another_jar_in_the_same_place_is_never_run_from_the_old_archive() throws IOException {
    // given
    Path place = folder.resolve("slipway");
    Files.copy(Slipway.BUILT, place).toFile().setExecutable(true);
    slipway = slipway.startedAs(place.toString());
    assertVersion(slipway);
    cache.settle();

    // when
    OtherBuild.saying("9.8.7", place, folder.resolve("build"));

    // then
    assertThat(slipway.with("CI", "true").run("--version"))
        .isEqualTo(new Ran(0, "slipway 9.8.7\n", ""));
  }

  @Test
  void an_archive_that_nobody_has_read_for_a_month_is_swept_away() throws IOException {
    // given
    Path old = Files.createFile(Files.createDirectories(cache.home()).resolve("old.jsa.bak"));
    FileTime longAgo = FileTime.from(Instant.now().minus(Duration.ofDays(31)));
    Files.getFileAttributeView(old, BasicFileAttributeView.class).setTimes(null, longAgo, null);

    // when
    assertVersion(slipway);
    cache.settle();

    // then
    assertThat(old).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"CI", "SLIPWAY_NO_ARCHIVE"})
  void none_is_made_where_nobody_would_start_from_it(String variable) {
    assertVersion(slipway.with(variable, "true"));

    assertThat(cache.home()).doesNotExist();
  }

  @Test
  void a_cache_that_cannot_be_written_changes_nothing() throws IOException {
    Files.writeString(cache.folder(), "a file where a folder should be");

    assertVersion(slipway);
  }

  @Test
  void a_cache_that_java_cannot_name_changes_nothing() {
    Path odd = folder.resolve("a:b");

    assertVersion(slipway.with("XDG_CACHE_HOME", odd.toString()));

    assertThat(odd).doesNotExist();
  }

  private boolean startsFromArchive() throws IOException {
    Path log = folder.resolve("classes.log");
    slipway.with("SLIPWAY_JAVA_OPTS", "-Xlog:class+load:file=" + log).run("--version");
    return Files.readAllLines(log).stream()
        .anyMatch(line -> line.contains("dev.slipway.Main source: shared objects file"));
  }

  private static byte[] broken(String fault) throws IOException {
    return switch (fault) {
      case "empty" -> new byte[0];
      case "nonsense" -> "no archive at all".repeat(1000).getBytes(ISO_8859_1);
      default ->
          Files.readString(good, ISO_8859_1)
              .replaceFirst("Server VM \\(", "Server VM [")
              .getBytes(ISO_8859_1);
    };
  }

  private static void assertVersion(Slipway slipway) {
    assertThat(slipway.run("--version"))
        .isEqualTo(new Ran(0, "slipway " + BuildInfo.version() + "\n", ""));
  }
}
