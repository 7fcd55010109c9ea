package dev.slipway.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.model.problem.ProblemException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerdictFilesTest {

  @TempDir Path folder;
  private VerdictFiles verdicts;

  @BeforeEach
  void look_here() {
    verdicts = new VerdictFiles(folder, folder);
  }

  @Test
  void a_folder_is_its_json_files_and_those_of_the_folders_in_it() throws IOException {
    write("qa/matrix.json", "{}");
    write("qa/matrix/dev.json", "[]");
    write("qa/page.html", "<html>");
    write("qa/1/2/3/4/deep.json", "{}");

    assertThat(verdicts.at("qa").orElseThrow())
        .containsOnlyKeys("qa/matrix.json", "qa/matrix/dev.json")
        .containsEntry("qa/matrix/dev.json", "[]");
    assertThat(verdicts.at("qa/").orElseThrow()).containsKey("qa/matrix.json");
  }

  @Test
  void a_file_is_itself_whatever_its_name() throws IOException {
    Path file = write("verdict", "{}");

    assertThat(verdicts.at("verdict").orElseThrow()).containsOnlyKeys("verdict");
    assertThat(verdicts.at(file.toString()).orElseThrow()).containsOnlyKeys(file.toString());
  }

  @Test
  void a_place_is_typed_from_where_somebody_works() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("src/main"));

    assertThat(verdicts.typed("qa")).isEqualTo("qa");
    assertThat(new VerdictFiles(folder, deep).typed("qa")).isEqualTo("../../qa");
    assertThat(new VerdictFiles(folder, deep).typed("/qa")).isEqualTo("/qa");
  }

  @Test
  void where_nothing_is_there_is_nothing() {
    assertThat(verdicts.at("qa")).isEmpty();
  }

  @Test
  void a_link_below_the_place_leads_nowhere() throws IOException {
    Path elsewhere = write("elsewhere/matrix.json", "{}");
    Files.createDirectories(folder.resolve("qa"));
    Files.createSymbolicLink(folder.resolve("qa/matrix.json"), elsewhere);
    Files.createSymbolicLink(folder.resolve("qa/more"), elsewhere.getParent());

    assertThat(verdicts.at("qa").orElseThrow()).isEmpty();
  }

  @Test
  void what_is_too_large_for_a_verdict_is_refused_by_name() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(write("qa/dump.json", "").toFile(), "rw")) {
      file.setLength((8L << 20) + 1);
    }

    assertThatThrownBy(() -> verdicts.at("qa"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("qa/dump.json: it is too large");
  }

  @Test
  void more_files_than_anybody_keeps_are_refused() throws IOException {
    for (int i = 0; i <= 1000; i++) {
      write("qa/%d.json".formatted(i), "{}");
    }

    assertThatThrownBy(() -> verdicts.at("qa")).hasMessageContaining("more than 1000 JSON files");
  }

  private Path write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
