package dev.slipway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What holds of every command that changes something: a dry run changes nothing and tells what the
 * run will do, the run does that, and the same command again does nothing. Whatever is done, the
 * user's own HEAD, index and files stay.
 */
class LawsIT {

  @TempDir Path folder;
  private Stage stage;
  private Path ada;
  private Map<String, String> own;

  @BeforeEach
  void somebody_in_the_middle_of_work() throws Exception {
    stage = Stage.in(folder);
    ada = stage.released("ada");
    stage.commit(ada, "feat: add --json").push(ada);
    stage.file(ada, "staged.txt", "staged");
    Files.writeString(ada.resolve("version.txt"), "edited");
    Files.writeString(ada.resolve("loose.txt"), "loose");
    own = own();
  }

  @Test
  void they_hold_from_the_first_commit_to_the_tag() {
    assertLawful("release-pr");
    assertLawful("pr", "merge", "1");
    assertLawful("release");

    Path bob = stage.clone("bob");
    stage.commit(bob, "fix: a leak").push(bob).git(ada, "fetch", "-q").succeeds();
    assertLawful("release-pr");
    assertLawful("pr", "close", "2");
  }

  private void assertLawful(String... command) {
    // a dry run changes nothing
    Map<String, String> before = stage.state(ada);
    Document dry = Document.of(run(command, "--dry-run", "--json"));
    assertThat(dry.outcome()).isEqualTo("planned");
    assertThat(stage.state(ada)).isEqualTo(before);

    // the run does what the dry run told
    Document real = Document.of(run(command, "--json"));
    assertThat(real.outcome()).isEqualTo("done");
    assertThat(real.steps("summary")).isEqualTo(dry.steps("summary"));
    assertThat(real.result()).isEqualTo(dry.result());
    assertThat(stage.refs(stage.remote())).isNotEqualTo(before.get("refs of the remote"));

    // again it does nothing
    Map<String, String> after = stage.state(ada);
    assertThat(Document.of(run(command, "--json")).outcome()).isEqualTo("nothing");
    assertThat(stage.state(ada)).isEqualTo(after);
    assertThat(own()).isEqualTo(own);
  }

  private Ran run(String[] command, String... options) {
    return stage.slipway(
        ada, Stream.concat(Stream.of(command), Stream.of(options)).toArray(String[]::new));
  }

  private Map<String, String> own() {
    Map<String, String> state = stage.state(ada);
    state.remove("refs of the remote");
    return state;
  }
}
