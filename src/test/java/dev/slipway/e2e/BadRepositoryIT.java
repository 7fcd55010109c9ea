package dev.slipway.e2e;

import static dev.slipway.e2e.Bad.input;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A repository or a remote that is not what a command needs. */
class BadRepositoryIT {

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource({"repositories", "branches", "baselines", "remotes"})
  void is_told_with_a_remedy_and_changes_nothing(Bad bad) {
    bad.assertIsTold(folder);
  }

  static Stream<Bad> repositories() {
    return Stream.of(
        input("an empty repository", stage -> stage.clone("ada"))
            .is("SLIP-102", "no commit", "git commit"),
        input("a repository without a remote", BadRepositoryIT::withoutRemote)
            .is("SLIP-307", "git remote add origin"),
        input("a remote that nobody knows", BadRepositoryIT::due)
            .to("release-pr", "--remote", "upstream")
            .is("SLIP-308", "'upstream'", "origin"));
  }

  static Stream<Bad> branches() {
    return Stream.of(
        input("a branch that does not exist", BadRepositoryIT::due)
            .to("release-pr", "--target-branch", "next")
            .is("SLIP-104", "'next'", "--target-branch"),
        input("a branch that leaves its place", BadRepositoryIT::due)
            .to("release-pr", "--target-branch", "../../config")
            .is("SLIP-105", "'../../config'"),
        input("a branch that is an option", BadRepositoryIT::due)
            .to("release-pr", "--target-branch=--force")
            .is("SLIP-105", "'--force'"),
        input("a branch that the remote does not have", BadRepositoryIT::onBranchOfItsOwn)
            .to("release-pr", "--target-branch", "mine")
            .is("SLIP-408", "mine", "git push"),
        input("a detached HEAD, and a remote without a default", BadRepositoryIT::detached)
            .to("release-pr", "--dry-run")
            .is("SLIP-103", "detached", "--target-branch main"));
  }

  static Stream<Bad> baselines() {
    return Stream.of(
        input("a shallow clone that hides the baseline", BadRepositoryIT::shallow)
            .is("SLIP-604", "shallow", "git fetch --unshallow --tags"),
        input("a shallow clone whose changelog is asked for", BadRepositoryIT::shallow)
            .to("changelog", "--all")
            .is("SLIP-604", "shallow", "git fetch --unshallow --tags"),
        input("a baseline that is missing", stage -> since(stage, "1234567"))
            .is("SLIP-602", "last-release-sha", "1234567", "git fetch"),
        input("a baseline that the branch does not contain", BadRepositoryIT::besideBaseline)
            .is("SLIP-603", "last-release-sha", "main", "git log main"));
  }

  static Stream<Bad> remotes() {
    return Stream.of(
        input("a remote that is not there", stage -> at(stage, "/no/such/remote.git"))
            .is("SLIP-320", "/no/such/remote.git", "git ls-remote"),
        input("a remote that does not answer", stage -> at(stage, "https://127.0.0.1:1/x.git"))
            .is("SLIP-320", "https://127.0.0.1:1/x.git", "refused"),
        input("a remote that runs a program", stage -> at(stage, "ext::sh -c 'touch /tmp/x'"))
            .is("SLIP-320", "ext::sh"),
        input("GitHub, which keeps its own pull requests", BadRepositoryIT::onGitHub)
            .to("pr", "list")
            .is("SLIP-110", "github.com", "forge: embedded"));
  }

  /** A clone in which a release is due. */
  private static Path due(Stage stage) {
    Path ada = stage.released("ada");
    stage.commit(ada, "feat: add --json").push(ada);
    return ada;
  }

  private static Path withoutRemote(Stage stage) {
    Path ada = due(stage);
    stage.git(ada, "remote", "remove", "origin").succeeds();
    return ada;
  }

  private static Path onBranchOfItsOwn(Stage stage) {
    Path ada = due(stage);
    stage.git(ada, "branch", "mine").succeeds();
    return ada;
  }

  private static Path detached(Stage stage) {
    Path ada = due(stage);
    stage.git(ada, "remote", "set-head", "origin", "--delete").succeeds();
    stage.git(ada, "checkout", "-q", "--detach").succeeds();
    return ada;
  }

  private static Path shallow(Stage stage) {
    due(stage);
    String url = "file://" + stage.remote();
    stage.git(stage.folder(), "clone", "-q", "--depth", "1", url, "shallow").succeeds();
    return stage.folder().resolve("shallow");
  }

  private static Path since(Stage stage, String commit) {
    Path ada = due(stage);
    String text =
        "{\"last-release-sha\": \"%s\", \"packages\": {\".\": {\"release-type\": \"simple\"}}}";
    stage.config(ada, text.formatted(commit)).commit(ada, "chore: since " + commit).push(ada);
    return ada;
  }

  private static Path besideBaseline(Stage stage) {
    Path ada = stage.released("ada");
    stage.git(ada, "checkout", "-q", "-b", "side").succeeds();
    stage.commit(ada, "feat: aside");
    String aside = stage.ask(ada, "rev-parse", "HEAD");
    stage.git(ada, "checkout", "-q", "main").succeeds();
    String text =
        "{\"last-release-sha\": \"%s\", \"packages\": {\".\": {\"release-type\": \"simple\"}}}";
    stage.config(ada, text.formatted(aside)).commit(ada, "feat: add --json").push(ada);
    return ada;
  }

  private static Path at(Stage stage, String url) {
    Path ada = due(stage);
    stage.git(ada, "remote", "set-url", "origin", url).succeeds();
    return ada;
  }

  private static Path onGitHub(Stage stage) {
    return at(stage, "git@github.com:acme/widget.git");
  }
}
