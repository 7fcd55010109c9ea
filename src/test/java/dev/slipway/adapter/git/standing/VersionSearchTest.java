package dev.slipway.adapter.git.standing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.adapter.git.GitRepository;
import dev.slipway.model.CommitId;
import dev.slipway.model.doctor.Mention;
import dev.slipway.testkit.TwoClones;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionSearchTest {

  @TempDir Path folder;

  @Test
  void finds_whole_versions_in_text_files_only() {
    Map<String, String> files =
        Map.of(
            "a.txt", "one\nv1.2.0 and 11.2.0 and 1.2.0-rc.1\n(1.2.0).\n",
            "b.txt", "1.2.01 1.2.0.4 1.2.0a x1.2.0 .1.2.0",
            "c.bin", "1.2.0\0",
            "large.txt", "1.2.0\n" + "x".repeat(300_000),
            "wide.txt", "1.2.0" + " ".repeat(500));
    TwoClones clones =
        TwoClones.of(
            folder,
            files,
            (all, who, command) -> {
              throw new IllegalStateException("nobody runs anything");
            });
    CommitId tip = new CommitId(clones.git(TwoClones.ADA, "rev-parse", "HEAD").strip());

    try (GitRepository repository =
        GitRepository.open(clones.clone(TwoClones.ADA), TwoClones.environmentOf("ada"))) {
      assertThat(new VersionSearch(repository, Set.of("1.2.0")).in(tip))
          .containsExactly(
              new Mention("a.txt", 2, "v1.2.0 and 11.2.0 and 1.2.0-rc.1", "1.2.0"),
              new Mention("a.txt", 3, "(1.2.0).", "1.2.0"));
    }
  }
}
