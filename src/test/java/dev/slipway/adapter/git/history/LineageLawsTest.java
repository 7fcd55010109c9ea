package dev.slipway.adapter.git.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.adapter.git.GitRepository;
import dev.slipway.adapter.git.Ids;
import dev.slipway.model.Boundaries;
import dev.slipway.model.Commit;
import dev.slipway.model.CommitId;
import dev.slipway.model.Lineage;
import dev.slipway.port.read.Range;
import dev.slipway.testkit.GitFixture;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.TreeFormatter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every history, tried on histories drawn by lot; dates tie, and some lie. */
class LineageLawsTest {

  private static final int COMMITS = 120;

  @TempDir Path folder;
  private final List<ObjectId> commits = new ArrayList<>();
  private final List<List<Integer>> parents = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void a_lineage_is_git_log_without_what_all_baselines_contain(long seed) throws IOException {
    try (GitFixture git = GitFixture.in(folder);
        GitRepository repository = GitRepository.open(folder, GitFixture.environment())) {
      // given
      Random lot = new Random(seed);
      draw(git, lot, seed % 3 == 0);
      int head = COMMITS - 1 - lot.nextInt(10);
      writeGraph(git, seed, head);
      List<CommitId> log = log(git, head);

      for (int count = 3; count >= 0; count--) {
        // when
        Set<Integer> drawn = new LinkedHashSet<>();
        lot.ints(count, 0, COMMITS).forEach(drawn::add);
        List<CommitId> baselines = drawn.stream().map(this::id).toList();
        JGitHistory history = new JGitHistory(repository, "origin");
        Lineage lineage = history.lineage(range(head, baselines));

        // then
        Set<CommitId> old = common(drawn);
        assertThat(lineage.commits())
            .extracting(Commit::id)
            .isEqualTo(log.stream().filter(id -> !old.contains(id)).toList());
        for (int baseline : drawn) {
          Set<CommitId> contained = new HashSet<>(ancestors(baseline));
          assertThat(lineage.since(List.of(id(baseline))))
              .extracting(Commit::id)
              .isEqualTo(log.stream().filter(id -> !contained.contains(id)).toList());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24})
  void containing_is_reaching_whatever_the_dates_say(long seed) throws IOException {
    try (GitFixture git = GitFixture.in(folder);
        GitRepository repository = GitRepository.open(folder, GitFixture.environment());
        JGitHistory history = new JGitHistory(repository, "origin")) {
      Random lot = new Random(seed);
      draw(git, lot, true);
      for (int i = 0; i < 200; i++) {
        int descendant = lot.nextInt(COMMITS);
        int ancestor = lot.nextInt(COMMITS);
        assertThat(history.contains(id(descendant), id(ancestor)))
            .isEqualTo(ancestors(descendant).contains(id(ancestor)));
      }
    }
  }

  /** Every other history has a commit-graph, and newer commits that are not in it. */
  private void writeGraph(GitFixture git, long seed, int head) {
    if (seed % 2 == 0) {
      git.git("update-ref", "refs/heads/main", id(head - 5).hex());
      git.git("commit-graph", "write", "--reachable");
    }
  }

  private void draw(GitFixture git, Random lot, boolean honest) throws IOException {
    try (ObjectInserter inserter = git.repository().newObjectInserter()) {
      ObjectId tree = inserter.insert(new TreeFormatter());
      for (int i = 0; i < COMMITS; i++) {
        List<Integer> drawn = drawParents(lot, i);
        long skew = honest || lot.nextInt(10) > 0 ? 0 : lot.nextInt(2_000_000) - 1_900_000;
        Instant time = Instant.ofEpochSecond(2_000_000 + i / 3 * 60L + skew);
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(tree);
        commit.setParentIds(drawn.stream().map(commits::get).toList());
        commit.setAuthor(new PersonIdent("Ada", "ada@example.org", time, ZoneOffset.UTC));
        commit.setCommitter(commit.getAuthor());
        commit.setMessage("commit " + i);
        commits.add(inserter.insert(commit));
        parents.add(drawn);
      }
      inserter.flush();
    }
  }

  private static List<Integer> drawParents(Random lot, int before) {
    Set<Integer> drawn = new LinkedHashSet<>();
    int count = Math.min(before, lot.nextInt(12) == 0 ? 0 : 1 + lot.nextInt(10) / 7);
    for (int i = 0; i < count; i++) {
      drawn.add(before - 1 - lot.nextInt(Math.min(before, 8)));
    }
    return List.copyOf(drawn);
  }

  private List<CommitId> log(GitFixture git, int head) {
    return git.git("log", "--format=%H", id(head).hex()).lines().map(CommitId::new).toList();
  }

  private Range range(int head, List<CommitId> baselines) {
    return new Range(id(head), baselines, Boundaries.NONE, OptionalInt.empty());
  }

  private CommitId id(int commit) {
    return Ids.commit(commits.get(commit));
  }

  private Set<CommitId> common(Set<Integer> tips) {
    Set<CommitId> common = new HashSet<>();
    boolean first = true;
    for (int tip : tips) {
      Set<CommitId> ancestors = ancestors(tip);
      if (first) {
        common.addAll(ancestors);
      } else {
        common.retainAll(ancestors);
      }
      first = false;
    }
    return common;
  }

  private Set<CommitId> ancestors(int tip) {
    Set<Integer> found = new HashSet<>(Set.of(tip));
    Deque<Integer> rest = new ArrayDeque<>(found);
    while (!rest.isEmpty()) {
      parents.get(rest.remove()).stream().filter(found::add).forEach(rest::add);
    }
    Set<CommitId> ids = new HashSet<>();
    found.forEach(commit -> ids.add(id(commit)));
    return ids;
  }
}
