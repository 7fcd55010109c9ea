package dev.slipway.adapter.record;

import static dev.slipway.adapter.git.RemoteStory.CLOCK;

import dev.slipway.adapter.git.RemoteStory;
import dev.slipway.adapter.git.remote.GitRemote;
import dev.slipway.adapter.git.remote.JGitRemoteRefs;
import dev.slipway.adapter.git.write.JGitLedger;
import dev.slipway.adapter.git.write.JGitRefMaker;
import dev.slipway.model.CommitId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A bare repository, and a clone of it for each desk. */
final class RemoteRecordsWorld implements RecordsWorld {

  private final Path folder;
  private final RemoteStory story;
  private int desks;

  RemoteRecordsWorld(Path folder) {
    this.folder = folder;
    this.story = new RemoteStory(folder);
  }

  @Override
  public Desk desk() {
    desks++;
    GitRemote clone = story.another(folder.resolve("desk-" + desks));
    return new Desk(
        new JGitLedger(clone, CLOCK),
        new JGitRefMaker(clone, CLOCK),
        () -> new JGitRemoteRefs(clone));
  }

  @Override
  public CommitId main() {
    return story.bare.id("main");
  }

  @Override
  public void tamper(String name, String path, String text) {
    JGitLedger ledger = new JGitLedger(story.remote, CLOCK);
    Map<String, Optional<String>> changes = Map.of(path, Optional.of(text));
    ledger.append(name, ledger.read(name), changes, "by hand", List.of());
  }

  @Override
  public List<String> log(String name) {
    return story
        .bare
        .git("log", "--reverse", "--format=%s", "refs/slipway/" + name)
        .lines()
        .toList();
  }

  @Override
  public void close() {
    story.close();
  }
}
