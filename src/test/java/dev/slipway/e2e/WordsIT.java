package dev.slipway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What people read, and how options and the environment change it. */
@TestInstance(Lifecycle.PER_CLASS)
class WordsIT {

  @TempDir static Path folder;
  private Stage stage;
  private Path ada;
  private String feature;

  @BeforeAll
  void a_release_that_is_due() {
    stage = Stage.in(folder);
    ada = stage.released("ada");
    stage.commit(ada, "feat: add --json").push(ada);
    feature = stage.ask(ada, "rev-parse", "--short=7", "HEAD");
  }

  @Test
  void bare_slipway_is_the_status_and_tells_what_to_type_next() {
    Ran bare = stage.slipway(ada).succeeds();

    assertThat(bare.out())
        .isEqualTo(
            """
            On main:
              .  1.0.0 -> 1.1.0  a release is due

            Next: slipway release-pr
            """);
    assertThat(bare.err()).isEmpty();
    assertThat(stage.slipway(ada, "status")).isEqualTo(bare);
    assertThat(stage.slipway(ada, "--target-branch", "main")).isEqualTo(bare);
  }

  @Test
  void a_dry_run_shows_the_version_with_its_reason_and_the_difference_of_each_file() {
    assertThat(stage.slipway(ada, "release-pr", "--dry-run").succeeds().out())
        .isEqualTo(
            """
            chore(main): release 1.1.0
              from    release-please--branches--main
              into    main
              labels  autorelease: pending
              .       1.0.0 -> 1.1.0: a feature moves the minor: %1$s feat: add --json
                      since the manifest has 1.0.0, and tag v1.0.0 is that release; 1 commit since

            --- /dev/null
            +++ b/CHANGELOG.md
            @@ -0,0 +1,8 @@
            +# Changelog
            +
            +## 1.1.0 (2026-01-01)
            +
            +
            +### Features
            +
            +* add --json (%1$s)
            --- a/.release-please-manifest.json
            +++ b/.release-please-manifest.json
            @@ -1,3 +1,3 @@
             {
            -  ".": "1.0.0"
            +  ".": "1.1.0"
             }
            --- a/version.txt
            +++ b/version.txt
            @@ -1,1 +1,1 @@
            -1.0.0
            +1.1.0

            would push 3 files to release-please--branches--main
            would open pull request 'chore(main): release 1.1.0' into main
            """
                .formatted(feature));
  }

  @Test
  void version_is_one_word_that_scripts_can_take() {
    assertThat(stage.slipway(ada, "version").out()).isEqualTo("1.0.0\n");
    assertThat(stage.slipway(ada, "version", "--next").out()).isEqualTo("1.1.0\n");
    assertThat(stage.slipway(ada, "version", "--next", "--explain").out())
        .startsWith("1.1.0\n  ")
        .contains("tag v1.0.0")
        .contains(feature);
  }

  @Test
  void explain_tells_of_a_package_a_commit_and_a_release() {
    assertThat(stage.slipway(ada, "explain", ".").succeeds().out())
        .contains("1.0.0 -> 1.1.0")
        .contains("tag v1.0.0")
        .contains(feature);
    assertThat(stage.slipway(ada, "explain", "HEAD").succeeds().out()).contains(feature);
    assertThat(stage.slipway(ada, "explain", "HEAD~1").succeeds().out()).contains("released");
    assertThat(stage.slipway(ada, "explain", "v1.0.0").succeeds().err()).isEmpty();
    assertThat(stage.slipway(ada, "explain", "nothing").ends(1).err()).contains("SLIP-106");
  }

  @Test
  void an_option_may_stand_in_the_environment_where_a_flag_wins() {
    Map<String, String> variables =
        Map.of("SLIPWAY_RELEASE_AS", "3.0.0", "SLIPWAY_DRY_RUN", "1", "SLIPWAY_VERSION", "9.9.9");

    assertThat(stage.slipway(ada, variables, "release-pr").succeeds().out())
        .startsWith("chore(main): release 3.0.0")
        .contains("would open");
    assertThat(stage.slipway(ada, variables, "version", "--next", "--release-as", "4.0.0").out())
        .isEqualTo("4.0.0\n");
    assertThat(stage.slipway(ada, Map.of("SLIPWAY_ALL", "yes"), "changelog", "--unreleased").out())
        .startsWith("## 1.1.0");
    assertThat(Document.of(stage.slipway(ada, Map.of("SLIPWAY_JSON", "true"), "version")).outcome())
        .isEqualTo("done");
  }

  @Test
  void colours_are_for_terminals_and_for_those_who_ask() {
    String escape = "\u001B[";
    assertThat(stage.slipway(ada, "status").out()).doesNotContain(escape);
    assertThat(stage.slipway(ada, "status", "--color", "always").out())
        .contains("1.0.0 -> \u001B[32m1.1.0\u001B[0m");
    assertThat(stage.slipway(ada, "bogus", "--color", "always").err()).contains(escape);
    assertThat(stage.slipway(ada, Map.of("NO_COLOR", "1"), "status", "--color", "auto").out())
        .doesNotContain(escape);
  }

  @Test
  void quiet_leaves_the_result_and_the_errors() {
    Path bob = stage.clone("bob");
    stage.git(bob, "remote", "set-url", "origin", folder + "/gone.git").succeeds();

    assertThat(stage.slipway(bob, "status").err()).startsWith("warning: ");
    Ran quiet = stage.slipway(bob, "status", "--quiet").succeeds();
    assertThat(quiet.err()).isEmpty();
    assertThat(quiet.out()).contains("1.0.0 -> 1.1.0");
    assertThat(stage.slipway(bob, "release-pr", "--quiet").ends(1).err()).startsWith("error: ");
  }

  @Test
  void the_date_of_a_release_is_given_or_that_of_the_source() {
    assertThat(stage.slipway(ada, "changelog", "--date", "2026-02-03").out())
        .startsWith("## 1.1.0 (2026-02-03)");
    assertThat(stage.slipway(ada, Map.of("SOURCE_DATE_EPOCH", "0"), "changelog").out())
        .startsWith("## 1.1.0 (1970-01-01)");
  }

  @Test
  void links_lead_to_the_repository_that_is_named() {
    assertThat(stage.slipway(ada, "changelog", "--repo", "acme/widget").out())
        .startsWith("## [1.1.0](https://github.com/acme/widget/compare/v1.0.0...v1.1.0)");
  }
}
