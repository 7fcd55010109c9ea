package dev.slipway.adapter.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.util.FS;

/** A small repository in which a release is due: what the start-up archive is made with. */
public final class TrainingRepository {

  private static final Map<String, String> FILES =
      Map.of(
          ".release-please-manifest.json",
          "{\".\": \"1.0.0\"}\n",
          "release-please-config.json",
          "{\"packages\": {\".\": {\"release-type\": \"node\"}}}\n",
          "package.json",
          "{\n  \"name\": \"training\",\n  \"version\": \"1.0.0\"\n}\n",
          "CHANGELOG.md",
          "# Changelog\n\n## 1.0.0 (2026-01-01)\n\n\n### Features\n\n* begin\n");

  private TrainingRepository() {}

  /** Makes {@code folder}, which exists and is empty, into such a repository. */
  public static void in(Path folder) {
    FS.FileStoreAttributes.setBackground(true);
    try (Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call()) {
      for (Map.Entry<String, String> file : FILES.entrySet()) {
        Files.writeString(folder.resolve(file.getKey()), file.getValue());
      }
      git.add().addFilepattern(".").call();
      commit(git, "chore: release 1.0.0");
      git.tag().setName("v1.0.0").setAnnotated(false).setSigned(false).call();
      commit(git, "feat(cli): say more (#7)\n\nBREAKING CHANGE: it says less\nRefs: #6");
      commit(git, "fix: say it again");
    } catch (GitAPIException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void commit(Git git, String message) throws GitAPIException {
    PersonIdent trainer = new PersonIdent("Slipway", "slipway@localhost");
    git.commit()
        .setMessage(message)
        .setAuthor(trainer)
        .setCommitter(trainer)
        .setSign(false)
        .setAllowEmpty(true)
        .call();
  }
}
