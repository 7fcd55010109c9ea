package dev.slipway.e2e;

import static dev.slipway.e2e.Bad.input;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A pull request that is not as a command needs it. */
class BadPullRequestIT {

  private static final String BRANCH = "release-please--branches--main";

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource({"missing", "gates", "records"})
  void is_told_with_a_remedy_and_changes_nothing(Bad bad) {
    bad.assertIsTold(folder);
  }

  static Stream<Bad> missing() {
    return Stream.of(
        input("a number that no pull request has", stage -> stage.released("ada"))
            .to("pr", "show", "7")
            .is("SLIP-450", "#7", "slipway pr list --state all"),
        input("a number that is none", stage -> stage.released("ada"))
            .to("pr", "merge", "first")
            .is("SLIP-100", "'first'", "slipway pr merge --help"));
  }

  static Stream<Bad> gates() {
    return Stream.of(
        input("one that is merged and not tagged", BadPullRequestIT::mergedByHand)
            .isRefused("SLIP-607", "#1", "slipway release"),
        input("one whose tag stands elsewhere", BadPullRequestIT::taggedElsewhere)
            .to("release")
            .isRefused("SLIP-608", "v1.1.0"),
        input("one that is merged, to be closed", BadPullRequestIT::mergedByHand)
            .to("pr", "close", "1")
            .isRefused("SLIP-454", "#1", "slipway release"),
        input("one that is closed, to be merged", BadPullRequestIT::closed)
            .to("pr", "merge", "1")
            .isRefused("SLIP-452", "#1", "slipway release-pr"),
        input("a draft, to be merged", BadPullRequestIT::draft)
            .to("pr", "merge", "1")
            .isRefused("SLIP-453", "#1", "draft-pull-request"),
        input("one whose branch is gone, to be merged", BadPullRequestIT::withoutBranch)
            .to("pr", "merge", "1")
            .isRefused("SLIP-451", "#1", BRANCH));
  }

  static Stream<Bad> records() {
    return Stream.of(
        input("a record that is corrupt", stage -> broken(stage, "{\"schema\": 1, \"number"))
            .is("SLIP-401", "refs/slipway/forge:pulls/1.json", "line 1", "git log -p"),
        input("a record of a later version", stage -> broken(stage, "{\"schema\": 99}"))
            .to("pr", "list")
            .is("SLIP-402", "pulls/1.json"));
  }

  private static Path open(Stage stage) {
    return open(stage, "\"release-type\": \"simple\"");
  }

  private static Path open(Stage stage, String options) {
    Path ada = stage.released("ada", options);
    stage.commit(ada, "feat: add --json").push(ada);
    stage.slipway(ada, "release-pr").succeeds();
    return ada;
  }

  private static Path mergedByHand(Stage stage) {
    Path ada = open(stage);
    stage.git(ada, "merge", "-q", "--no-ff", "origin/" + BRANCH).succeeds();
    stage.push(ada);
    return ada;
  }

  private static Path taggedElsewhere(Stage stage) {
    Path ada = mergedByHand(stage);
    stage.git(ada, "tag", "v1.1.0", "HEAD~1").succeeds();
    stage.push(ada);
    return ada;
  }

  private static Path closed(Stage stage) {
    Path ada = open(stage);
    stage.slipway(ada, "pr", "close", "1").succeeds();
    return ada;
  }

  private static Path draft(Stage stage) {
    return open(stage, "\"release-type\": \"simple\", \"draft-pull-request\": true");
  }

  private static Path withoutBranch(Stage stage) {
    Path ada = open(stage);
    stage.git(ada, "push", "-q", "origin", "--delete", BRANCH).succeeds();
    return ada;
  }

  private static Path broken(Stage stage, String record) {
    Path ada = stage.released("ada");
    stage.commit(ada, "feat: add --json").push(ada);
    Path mallory = stage.clone("mallory");
    stage.git(mallory, "checkout", "-q", "--orphan", "forge").succeeds();
    stage.git(mallory, "rm", "-rfq", ".").succeeds();
    stage.file(mallory, "pulls/1.json", record).commit(mallory, "by hand");
    stage.git(mallory, "push", "-q", "origin", "HEAD:refs/slipway/forge").succeeds();
    return ada;
  }
}
