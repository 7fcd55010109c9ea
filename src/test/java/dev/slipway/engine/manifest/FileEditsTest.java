package dev.slipway.engine.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.manifest.FileUpdate.Presence;
import dev.slipway.model.FileEdit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FileEditsTest {

  private static final TextFiles FILES = TextFiles.of("a", "x", "b", "y");

  @Test
  void updates_of_one_file_follow_each_other_and_files_keep_their_order() {
    // when
    List<FileEdit> edits =
        FileEdits.of(
            List.of(
                update("b", Presence.OPTIONAL, "1"),
                update("a", Presence.OPTIONAL, "2"),
                update("b", Presence.OPTIONAL, "3")),
            FILES);

    // then
    assertThat(edits)
        .containsExactly(
            FileEdit.of("b", Optional.of("y"), "y13"), FileEdit.of("a", Optional.of("x"), "x2"));
  }

  @Test
  void an_absent_file_is_made_or_left_out() {
    // when
    List<FileEdit> edits =
        FileEdits.of(
            List.of(update("new", Presence.CREATE, "1"), update("other", Presence.OPTIONAL, "2")),
            FILES);

    // then
    assertThat(edits).containsExactly(FileEdit.of("new", Optional.empty(), "1"));
  }

  @Test
  void a_file_that_would_be_empty_is_not_written() {
    assertThat(FileEdits.of(List.of(update("new", Presence.CREATE, "")), FILES)).isEmpty();
  }

  private static FileUpdate update(String path, Presence presence, String appended) {
    return new FileUpdate(
        path, presence, (text, change) -> text + appended, Changes.in(path, "2.0.0"));
  }
}
