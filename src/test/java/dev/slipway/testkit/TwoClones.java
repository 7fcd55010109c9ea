package dev.slipway.testkit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A bare remote and two clones of it, Ada's and Bob's. Ada tells the story; what was told is copied
 * as often as it is needed.
 */
public final class TwoClones {

  public static final String ADA = "ada";
  public static final String BOB = "bob";

  private static final long START = 1767225600;

  private final Path folder;
  private final Commands slipway;
  private String branch = "main";
  private int commits;

  private TwoClones(Path folder, Commands slipway) {
    this.folder = folder;
    this.slipway = slipway;
  }

  /** Runs a command of Slipway in a clone, as the one whose it is. */
  @FunctionalInterface
  public interface Commands {
    Ended run(TwoClones clones, String who, List<String> command);
  }

  /**
   * How a command ended.
   *
   * @param words all that it said
   */
  public record Ended(int status, String words) {

    public Ended succeeds() {
      assertThat(status).as(words).isZero();
      return this;
    }
  }

  /** Two clones of a remote that holds these files, in one commit that is tagged v1.0.0. */
  public static TwoClones of(Path folder, Map<String, String> files, Commands slipway) {
    TwoClones clones = new TwoClones(folder, slipway);
    clones.create();
    files.forEach(clones::write);
    clones.commit("chore: begin");
    clones.git(ADA, "tag", "v1.0.0");
    clones.git(ADA, "push", "-q", "origin", "v1.0.0");
    clones.git(BOB, "pull", "-q", "origin", "main");
    return clones;
  }

  private void create() {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    git(folder, ADA, "init", "-q", "--bare", "--template=", "-b", "main", remote().toString());
    for (String name : List.of(ADA, BOB)) {
      git(folder, name, "clone", "-q", "--template=", remote().toString(), name);
      git(name, "symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/main");
    }
  }

  /** Leaves few files, so that a copy is quick. */
  public TwoClones pack() {
    for (Path repository : List.of(remote(), clone(ADA), clone(BOB))) {
      git(repository, ADA, "repack", "-adq");
    }
    return this;
  }

  /** The same story in another folder, which is there and empty. */
  public TwoClones copyTo(Path other) {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(each -> !each.equals(folder)).toList()) {
        Files.copy(path, other.resolve(folder.relativize(path).toString()));
      }
      for (String name : List.of(ADA, BOB)) {
        Path config = other.resolve(name).resolve(".git/config");
        Files.writeString(
            config, Files.readString(config).replace(folder.toString(), other.toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TwoClones(other, slipway);
  }

  public Path remote() {
    return folder.resolve("remote.git");
  }

  public Path clone(String name) {
    return folder.resolve(name);
  }

  public TwoClones write(String path, String text) {
    try {
      Path file = clone(ADA).resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** A file as Ada has it. */
  public String read(String path) {
    try {
      return Files.readString(clone(ADA).resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a branch of the remote where Ada stands; what is committed from here on goes there. */
  public TwoClones on(String name) {
    branch = name;
    git(ADA, "checkout", "-q", "-b", name);
    git(ADA, "push", "-q", "origin", name);
    return this;
  }

  /** Commits what was written on top of the remote's branch, and pushes it. */
  public TwoClones commit(String message) {
    if (commits++ > 0) {
      git(ADA, "pull", "-q", "--ff-only", "origin", branch);
    }
    git(ADA, "add", "-A");
    git(ADA, "commit", "-q", "--allow-empty", "-m", message);
    git(ADA, "push", "-q", "origin", "HEAD:" + branch);
    return this;
  }

  /** Runs a command of Slipway, by Ada. */
  public TwoClones slipway(String... command) {
    slipway.run(this, ADA, List.of(command)).succeeds();
    return this;
  }

  public String git(String name, String... arguments) {
    return git(clone(name), name, arguments);
  }

  private String git(Path where, String name, String... arguments) {
    return RealGit.run(where, environment(name), arguments);
  }

  private Map<String, String> environment(String name) {
    Map<String, String> environment = new HashMap<>(environmentOf(name));
    String date = "%d +0000".formatted(START + 60L * commits);
    environment.put("GIT_AUTHOR_DATE", date);
    environment.put("GIT_COMMITTER_DATE", date);
    return environment;
  }

  /** Where everything in the remote stands, to the object. */
  public String refs() {
    return remoteGit("for-each-ref");
  }

  /** Runs git in the remote. */
  public String remoteGit(String... arguments) {
    return git(remote(), ADA, arguments);
  }

  /** The environment of somebody of that name. */
  public static Map<String, String> environmentOf(String name) {
    Map<String, String> environment = new HashMap<>(GitFixture.environment());
    for (String role : List.of("AUTHOR", "COMMITTER")) {
      environment.put("GIT_%s_NAME".formatted(role), name);
      environment.put("GIT_%s_EMAIL".formatted(role), name + "@example.org");
    }
    return environment;
  }

  /** What must stay as it is in the clones: HEAD, index, configuration, own branches, files. */
  public Map<String, String> surroundings() {
    Map<String, String> files = new TreeMap<>();
    for (String name : List.of(ADA, BOB)) {
      try (Stream<Path> paths = Files.walk(clone(name))) {
        for (Path path : paths.filter(Files::isRegularFile).filter(this::isPrivate).toList()) {
          files.put(folder.relativize(path).toString(), digest(path));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }

  /** The same wherever the clones are: their configuration names the remote. */
  private String digest(Path file) throws IOException {
    String content = new String(Files.readAllBytes(file), ISO_8859_1);
    return Digests.of(content.replace(folder.toString(), "").getBytes(ISO_8859_1));
  }

  private boolean isPrivate(Path path) {
    Path inside = folder.relativize(path);
    String name = inside.subpath(1, inside.getNameCount()).toString();
    return !name.startsWith(".git/")
        || name.startsWith(".git/refs/heads/")
        || List.of(".git/HEAD", ".git/index", ".git/config").contains(name);
  }
}
