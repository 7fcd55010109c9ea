package dev.slipway.e2e.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.e2e.Document;
import dev.slipway.e2e.Ran;
import dev.slipway.e2e.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A team that releases as one of the examples in the documentation says: a bare remote and three
 * clones. Carol does the work that is released; Ada and Bob only run Slipway, in the middle of work
 * of their own, which nothing may touch.
 */
final class Team {

  private final Stage stage;
  private final Path carol;
  private final Path ada;
  private final Path bob;

  private Team(Stage stage) {
    this.stage = stage;
    this.carol = stage.clone("carol");
    this.ada = stage.folder().resolve("ada");
    this.bob = stage.folder().resolve("bob");
  }

  /** A team whose repository has these files, in one commit on main that has a tag. */
  static Team of(Path folder, Map<String, String> files, String tag) {
    Team team = new Team(Stage.in(folder));
    team.stage.git(team.carol, "checkout", "-q", "-b", "main").succeeds();
    files.forEach((path, text) -> team.stage.file(team.carol, path, text));
    team.stage.commit(team.carol, "chore: begin").tag(team.carol, tag).push(team.carol);
    return team;
  }

  /** Ada and Bob begin: they have clones, and something on their desks. */
  Team assembled() {
    for (Path clone : List.of(ada, bob)) {
      stage.clone(clone.getFileName().toString());
      stage.file(clone, "staged.txt", "staged");
      try {
        Files.writeString(clone.resolve("loose.txt"), "loose");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return this;
  }

  Stage stage() {
    return stage;
  }

  Path ada() {
    return ada;
  }

  Path bob() {
    return bob;
  }

  /** Carol makes a branch of the remote, or moves one back, to where a revision of it stands. */
  Team branch(String name, String from) {
    stage.git(carol, "fetch", "-q").succeeds();
    stage.git(carol, "push", "-q", "-f", "origin", from + ":refs/heads/" + name).succeeds();
    return this;
  }

  /** Carol commits a file on a branch of the remote. */
  Team commit(String branch, String message, String path, String text) {
    return commit(branch, message, Map.of(path, text));
  }

  /** Carol commits files, by their paths, on a branch of the remote. */
  Team commit(String branch, String message, Map<String, String> files) {
    on(branch);
    files.forEach((path, text) -> stage.file(carol, path, text));
    stage.commit(carol, message);
    stage.git(carol, "push", "-q", "origin", "HEAD:refs/heads/" + branch).succeeds();
    return this;
  }

  /** Carol lands a branch on another in one commit, as a forge's squash button does. */
  Team squash(String branch, String onto, String message) {
    on(onto);
    stage.git(carol, "merge", "-q", "--squash", "origin/" + branch).succeeds();
    stage.commit(carol, message);
    stage.git(carol, "push", "-q", "origin", "HEAD:refs/heads/" + onto).succeeds();
    return this;
  }

  private void on(String branch) {
    stage.git(carol, "fetch", "-q").succeeds();
    stage.git(carol, "checkout", "-q", "-B", branch, "origin/" + branch).succeeds();
  }

  /** Carol puts a tag on a revision of the remote. */
  Team tag(String name, String revision) {
    stage.git(carol, "fetch", "-q").succeeds();
    stage.git(carol, "push", "-q", "origin", revision + ":refs/tags/" + name).succeeds();
    return this;
  }

  /** Carol moves a tag of the remote, which nobody may do. */
  Team retag(String name, String revision) {
    stage.git(carol, "push", "-q", "-f", "origin", revision + ":refs/tags/" + name).succeeds();
    return this;
  }

  /** Ada runs a command, and it goes well. */
  Ran ada(String... command) {
    return stage.slipway(ada, command).succeeds();
  }

  /** Bob runs a command, and it goes well. */
  Ran bob(String... command) {
    return stage.slipway(bob, command).succeeds();
  }

  /** Ada's dry run of a command and then the command: it does what was told, and once. */
  Document does(String... command) {
    stage.git(ada, "fetch", "-q", "--tags", "--force").succeeds();
    Map<String, String> before = all();
    Document dry = json(ada, with(command, "--dry-run", "--json"));
    assertThat(dry.outcome()).isEqualTo("planned");
    assertThat(all()).isEqualTo(before);
    Document real = json(ada, with(command, "--json"));
    assertThat(real.outcome()).isEqualTo("done");
    assertThat(real.steps("summary")).isEqualTo(dry.steps("summary"));
    assertDoesNothing(command);
    return real;
  }

  /** Bob's run of a command that has been carried out: nothing moves. */
  void assertDoesNothing(String... command) {
    stage.git(bob, "fetch", "-q", "--tags", "--force").succeeds();
    Map<String, String> before = all();
    assertThat(json(bob, with(command, "--json")).outcome()).isEqualTo("nothing");
    assertThat(all()).isEqualTo(before);
  }

  private Document json(Path clone, String... command) {
    Ran ran = stage.slipway(clone, command);
    assertThat(ran.status()).as(ran.out() + ran.err()).isZero();
    return Document.of(ran);
  }

  private static String[] with(String[] command, String... options) {
    return Stream.concat(Stream.of(command), Stream.of(options)).toArray(String[]::new);
  }

  /** Runs a command of Ada's that must be refused and may change nothing. */
  Refused refuses(String... command) {
    return refusesIn(ada, command);
  }

  Refused refusesIn(Path clone, String... command) {
    stage.git(ada, "fetch", "-q", "--tags", "--force").succeeds();
    stage.git(bob, "fetch", "-q", "--tags", "--force").succeeds();
    Map<String, String> before = all();
    Ran ran = stage.slipway(clone, with(command, "--json"));
    assertThat(all()).as(ran.out() + ran.err()).isEqualTo(before);
    return new Refused(Document.of(ran));
  }

  /** What Slipway says is next; the rest of the command line after its name. */
  String next() {
    JsonNode next = json(bob, "status", "--json").result().get("nextCommand");
    return next == null || next.isNull() ? "" : next.asText();
  }

  /** Every ref of the remote, and in both clones HEAD, index, files, branches and tags. */
  Map<String, String> all() {
    Map<String, String> all = new TreeMap<>();
    all.put("refs of the remote", stage.refs(stage.remote()));
    all.putAll(desks());
    for (Path clone : List.of(ada, bob)) {
      all.put("tags of " + clone.getFileName(), stage.refs(clone, "refs/tags"));
    }
    return all;
  }

  /** What is Ada's and Bob's own. */
  Map<String, String> desks() {
    Map<String, String> all = new TreeMap<>();
    for (Path clone : List.of(ada, bob)) {
      Map<String, String> state = stage.state(clone);
      state.remove("refs of the remote");
      state.forEach((name, value) -> all.put(clone.getFileName() + ": " + name, value));
    }
    return all;
  }

  /** The commit of a revision in the remote. */
  String commit(String revision) {
    return ask("rev-parse", revision + "^{commit}");
  }

  /** A file of a revision in the remote. */
  String file(String revision, String path) {
    return ask("show", revision + ":" + path);
  }

  /** The paths in which two revisions of the remote differ. */
  List<String> differing(String one, String other) {
    return ask("diff", "--name-only", "--no-renames", one, other).lines().toList();
  }

  /** The branches of the remote. */
  List<String> branches() {
    return ask("for-each-ref", "--format=%(refname:lstrip=2)", "refs/heads").lines().toList();
  }

  /** The tags of the remote. */
  List<String> tags() {
    return ask("tag").lines().toList();
  }

  String ask(String... git) {
    return stage.ask(stage.remote(), git);
  }

  /** The open pull requests, newest first. */
  List<JsonNode> pullRequests() {
    List<JsonNode> all = new ArrayList<>();
    json(bob, "pr", "list", "--json").result().get("pullRequests").forEach(all::add);
    return all;
  }
}
