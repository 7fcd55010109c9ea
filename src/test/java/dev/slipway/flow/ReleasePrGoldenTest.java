package dev.slipway.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.release.MergedRelease.Tagged;
import dev.slipway.engine.release.ReleaseDrafts;
import dev.slipway.engine.release.ReleasePullRequest;
import dev.slipway.model.FileEdit;
import dev.slipway.testkit.GoldenCase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code golden/release-pr} is a repository and the release pull requests that are
 * due in it: {@code in/} is what it begins with, {@link Told history.txt} what happens then, {@code
 * plan.txt} what is planned, {@code out/} what each edited file becomes, below the number of its
 * pull request where there are several.
 */
class ReleasePrGoldenTest {

  @TempDir Path folder;

  static Stream<GoldenCase> cases() {
    return GoldenCase.allOf("release-pr");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void the_plan_is_the_golden_one_and_its_effects_leave_nothing_to_plan(GoldenCase golden) {
    try (Workbench bench = Workbench.in(folder)) {
      // given
      golden.files("in").forEach(path -> bench.git.file(path, golden.read("in/" + path)));
      bench.git.commit("chore: begin");
      Told.of(golden.lines("history.txt")).to(bench.git);

      // when
      Proposal<ReleaseDrafts> proposal = bench.releasePr();
      bench.carryOut(proposal.plan());
      Proposal<ReleaseDrafts> again = bench.releasePr();
      List<String> tags = merged(bench, proposal.result().pullRequests().size());

      // then
      golden.expect("plan.txt", words(proposal, tags));
      assertFiles(golden, proposal.result().pullRequests());
      assertThat(again.plan().steps()).isEmpty();
    }
  }

  /** The tags that the releases get when all pull requests are merged, with the releases' names. */
  private static List<String> merged(Workbench bench, int pullRequests) {
    for (int number = 1; number <= pullRequests; number++) {
      bench.forge.merged(number, bench.forge.find(number).orElseThrow().head().name());
    }
    return bench.release().result().stream()
        .flatMap(each -> each.releases().stream())
        .map(ReleasePrGoldenTest::words)
        .toList();
  }

  private static String words(Tagged release) {
    return "%s '%s'%s%s"
        .formatted(
            release.tag(),
            release.name(),
            release.draft() ? ", a draft" : "",
            release.prerelease() ? ", a pre-release" : "");
  }

  private static String words(Proposal<ReleaseDrafts> proposal, List<String> tags) {
    return proposal.plan().describe()
        + proposal.warnings().stream()
            .map(warning -> "warning: %s\n".formatted(warning.what()))
            .collect(Collectors.joining())
        + proposal.result().pullRequests().stream()
            .map(ReleasePrGoldenTest::words)
            .collect(Collectors.joining())
        + tags.stream().map("\ntag %s"::formatted).collect(Collectors.joining())
        + (tags.isEmpty() ? "" : "\n");
  }

  private static String words(ReleasePullRequest due) {
    return """

        === %s
        from %s%s
        labels %s
        message %s

        %s
        """
        .formatted(
            due.title(),
            due.head(),
            due.draft() ? ", a draft" : "",
            String.join(", ", due.labels()),
            due.message().replace("\n", "\\n"),
            due.body());
  }

  private static void assertFiles(GoldenCase golden, List<ReleasePullRequest> due) {
    List<String> written = new ArrayList<>();
    for (int i = 0; i < due.size(); i++) {
      String place = due.size() == 1 ? "" : (i + 1) + "/";
      for (FileEdit edit : due.get(i).edits()) {
        golden.expect("out/" + place + edit.path(), edit.after().orElseThrow());
        written.add(place + edit.path());
      }
    }
    assertThat(golden.files("out")).containsExactlyInAnyOrderElementsOf(written);
  }
}
