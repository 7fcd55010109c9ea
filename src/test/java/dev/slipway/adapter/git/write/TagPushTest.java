package dev.slipway.adapter.git.write;

import static dev.slipway.adapter.git.RemoteStory.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.adapter.git.Problems;
import dev.slipway.adapter.git.RemoteStory;
import dev.slipway.model.CommitId;
import dev.slipway.model.problem.Problem;
import dev.slipway.plan.PushTag;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TagPushTest {

  @TempDir Path folder;
  private RemoteStory story;

  @BeforeEach
  void begin() {
    story = new RemoteStory(folder);
  }

  @AfterEach
  void end() {
    story.close();
  }

  @Test
  void a_light_tag_stands_on_the_commit() {
    CommitId main = story.work.id("main");
    pusher().push(new PushTag("v1.0.0", main, Optional.empty()));
    assertThat(story.bare.git("rev-parse", "v1.0.0").strip()).isEqualTo(main.hex());
  }

  @Test
  void an_annotated_tag_says_who_and_when() {
    pusher().push(new PushTag("v1.0.0", story.work.id("main"), Optional.of("Release v1.0.0")));
    assertThat(
            story.bare.git(
                "for-each-ref",
                "--format=%(objecttype) %(taggername) %(taggerdate:iso-strict) %(contents)",
                "refs/tags"))
        .isEqualTo("tag Ada 2026-04-05T06:07:08+00:00 Release v1.0.0\n\n");
    assertThat(story.bare.id("v1.0.0")).isEqualTo(story.work.id("main"));
  }

  @Test
  void a_tag_that_stands_is_never_moved() {
    // given
    CommitId main = story.work.id("main");
    pusher().push(new PushTag("v1.0.0", main, Optional.of("first")));
    String object = story.bare.git("rev-parse", "v1.0.0");

    // when
    pusher().push(new PushTag("v1.0.0", main, Optional.of("second")));
    story.work.commit("fix: later");
    Problem problem =
        Problems.only(
            () -> pusher().push(new PushTag("v1.0.0", story.work.id("main"), Optional.empty())));

    // then
    assertThat(problem.code()).isEqualTo("SLIP-324");
    assertThat(story.bare.git("rev-parse", "v1.0.0")).isEqualTo(object);
  }

  private JGitPusher pusher() {
    return new JGitPusher(story.remote, CLOCK);
  }
}
