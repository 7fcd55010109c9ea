package dev.slipway.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder with an empty home, a bare remote and clones of it, where the real executable and the
 * real git are run as a user would run them. All clocks stand still but git's, which a commit moves
 * on by a minute.
 */
public final class Stage {

  private static final long START = 1767225600;

  private final Path folder;
  private Program git;
  private Program slipway;
  private int commits;

  private Stage(Path folder) {
    this.folder = folder;
    Map<String, String> environment = new HashMap<>(Slipway.environment(folder.resolve("home")));
    environment.put("SOURCE_DATE_EPOCH", String.valueOf(START));
    environment.put("GIT_TERMINAL_PROMPT", "0");
    this.git = new Program(List.of("git"), folder, environment);
    this.slipway = new Program(List.of(Slipway.BUILT.toString()), folder, environment);
  }

  /** A stage whose remote is empty. */
  public static Stage in(Path folder) {
    Stage stage = new Stage(folder);
    create(folder.resolve("home"));
    stage.git(folder, "init", "-q", "--bare", "-b", "main", "remote.git").succeeds();
    return stage;
  }

  public Path remote() {
    return folder.resolve("remote.git");
  }

  public Path folder() {
    return folder;
  }

  /** Sets a variable for every program that is run from here on. */
  public Stage with(String variable, String value) {
    git = git.with(Map.of(variable, value));
    slipway = slipway.with(Map.of(variable, value));
    return this;
  }

  /** A clone whose owner has the name that it has. */
  public Path clone(String name) {
    git(folder, "clone", "-q", remote().toString(), name).succeeds();
    Path clone = folder.resolve(name);
    git(clone, "config", "user.name", name).succeeds();
    git(clone, "config", "user.email", name + "@example.org").succeeds();
    return clone;
  }

  /** A clone whose one package has these options and is released as 1.0.0, as its remote says. */
  public Path released(String name, String options) {
    Path clone = clone(name);
    config(clone, "{\"packages\": {\".\": {%s}}}\n".formatted(options));
    file(clone, ".release-please-manifest.json", "{\n  \".\": \"1.0.0\"\n}\n");
    file(clone, "version.txt", "1.0.0\n");
    return commit(clone, "chore: begin").tag(clone, "v1.0.0").push(clone).seen(clone);
  }

  /** A clone whose one package is {@code simple} and released as 1.0.0. */
  public Path released(String name) {
    return released(name, "\"release-type\": \"simple\"");
  }

  private Path seen(Path clone) {
    git(clone, "remote", "set-head", "origin", "main").succeeds();
    return clone;
  }

  public Stage config(Path clone, String text) {
    return file(clone, "release-please-config.json", text);
  }

  /** Writes a file, and adds it. */
  public Stage file(Path clone, String path, String text) {
    Path file = clone.resolve(path);
    create(file.getParent());
    write(file, text);
    git(clone, "add", path).succeeds();
    return this;
  }

  /** Commits what was added; nothing is enough. */
  public Stage commit(Path clone, String message) {
    String date = "%d +0000".formatted(START + 60L * commits++);
    git.in(clone)
        .with(Map.of("GIT_AUTHOR_DATE", date, "GIT_COMMITTER_DATE", date))
        .run("commit", "-q", "--allow-empty", "-m", message)
        .succeeds();
    return this;
  }

  public Stage tag(Path clone, String name) {
    git(clone, "tag", name).succeeds();
    return this;
  }

  /** Pushes what is checked out, and all tags. */
  public Stage push(Path clone) {
    git(clone, "push", "-q", "--tags", "origin", "HEAD").succeeds();
    return this;
  }

  /** Brings the checked-out branch to where the remote has it. */
  public Stage pull(Path clone) {
    git(clone, "pull", "-q", "--ff-only").succeeds();
    return this;
  }

  public Ran git(Path where, String... arguments) {
    return git.in(where).run(arguments);
  }

  /** What git prints, without the line end at the end. */
  public String ask(Path where, String... arguments) {
    return git(where, arguments).succeeds().out().strip();
  }

  public Ran slipway(Path where, String... arguments) {
    return slipway.in(where).run(arguments);
  }

  /** The executable at a terminal where somebody types this. */
  public Ran typed(Path where, String typed, String... arguments) {
    return slipway.in(where).typed(typed, arguments);
  }

  /** The executable with another environment, for one run. */
  public Ran slipway(Path where, Map<String, String> variables, String... arguments) {
    return slipway.in(where).with(variables).run(arguments);
  }

  /** Puts a hook of the remote in place. */
  public Stage hook(String name, String script) {
    Path hook = remote().resolve("hooks").resolve(name);
    create(hook.getParent());
    write(hook, "#!/bin/sh\n" + script);
    hook.toFile().setExecutable(true);
    return this;
  }

  /**
   * All that a command could change: the remote's refs, and of a clone its branches, HEAD, index
   * and files. What a clone knows of its remote is not its own.
   */
  public Map<String, String> state(Path clone) {
    Map<String, String> state = new TreeMap<>();
    state.put("refs of the remote", refs(remote()));
    state.put("branches of the clone", refs(clone, "refs/heads"));
    try (Stream<Path> paths = Files.walk(clone)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = clone.relativize(path).toString();
        if (!name.startsWith(".git/") || name.matches("\\.git/(HEAD|index|config)")) {
          state.put(name, "%08x".formatted(Arrays.hashCode(Files.readAllBytes(path))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return state;
  }

  /** Where the refs of a repository stand, line by line. */
  public String refs(Path repository, String... below) {
    List<String> line =
        new ArrayList<>(List.of("for-each-ref", "--format=%(refname) %(objectname)"));
    line.addAll(List.of(below));
    return ask(repository, line.toArray(String[]::new));
  }

  private static void create(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
