package dev.slipway.failures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.InProcess;
import dev.slipway.engine.guard.Guards;
import dev.slipway.engine.guard.PlatformGate;
import dev.slipway.model.flow.ApprovalRule;
import dev.slipway.model.receipt.GuardResult;
import dev.slipway.model.receipt.GuardResult.Verdict;
import dev.slipway.testkit.FlowStory;
import dev.slipway.testkit.Situations;
import dev.slipway.testkit.TwoClones.Ended;
import dev.slipway.testkit.Voyage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documented approval gate had no rules, and a tag published by itself. */
class F34Test {

  private static final String PLATFORM =
      "flow: release-branch\napprovals: {go: {by: platform, gate: release, confirm: none}}\n";

  @TempDir Path folder;

  @Test
  void a_gate_that_the_forge_does_not_have_is_unproven_and_no_pass() {
    FlowStory story = Voyage.promoted(folder, new InProcess(), PLATFORM);

    Ended refused = story.slipway("tag", Voyage.VERSION);

    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.words()).contains("SLIP-810", "by: human");
  }

  @Test
  void the_doctor_tells_it_before_anything_moves() {
    FlowStory story = FlowStory.of(folder, new InProcess(), PLATFORM, Map.of());
    story.git("push", "-q", "origin", "main:develop");

    Ended told = story.slipway("doctor");

    assertThat(told.status()).isEqualTo(2);
    assertThat(told.words()).contains("✗ Approval 'go' is the platform's", "SLIP-810");
  }

  @Test
  void at_a_forge_that_nobody_asked_the_doctor_knows_nothing_and_says_so() {
    FlowStory story =
        FlowStory.of(
            folder,
            new InProcess(Map.of("GITHUB_TOKEN", "ghp_0123456789abcdef0123")),
            PLATFORM,
            Map.of());
    story.git("push", "-q", "origin", "main:develop");
    story.git("fetch", "-q", "origin");
    story.git("remote", "set-url", "origin", "https://github.com/acme/widget.git");

    assertThat(story.slipway("doctor").words())
        .contains("? approval 'go' is the platform's", "--probe");
  }

  @Test
  void a_gate_where_nobody_reviews_is_unproven() {
    assertThat(ask(Map.of("release", List.of())).verdict()).isEqualTo(Verdict.UNPROVEN);
  }

  @Test
  void a_gate_with_a_reviewer_is_one() {
    assertThat(ask(Map.of("release", List.of("ada", "bob"))).fact())
        .isEqualTo("gate 'release' is reviewed by ada, bob");
  }

  private static GuardResult ask(Map<String, List<String>> reviewers) {
    ApprovalRule go = Situations.flow(PLATFORM).approvals().get("go");
    Guards guards = new Guards();
    new PlatformGate(reviewers).ask(guards, go);
    return guards.results().get(0);
  }
}
