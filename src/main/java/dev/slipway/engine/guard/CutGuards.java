package dev.slipway.engine.guard;

import dev.slipway.engine.policy.Monotonic;
import dev.slipway.engine.policy.PolicyVersion;
import dev.slipway.engine.release.Baseline;
import dev.slipway.engine.release.News;
import dev.slipway.engine.release.Published;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.flow.CutPolicy;
import dev.slipway.model.problem.CutProblems;
import dev.slipway.model.problem.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What must hold before anything is cut, a guard a method (requirements B2, C2, E2). */
public final class CutGuards {

  private final Guards guards;
  private final Situation situation;
  private final PolicyVersion version;

  public CutGuards(Guards guards, Situation situation, PolicyVersion version) {
    this.guards = guards;
    this.situation = situation;
    this.version = version;
  }

  public void branchAbsent(BranchName branch) {
    Optional<CommitId> there = situation.branch(branch);
    if (there.isEmpty()) {
      guards.passed("branch", branch + " is not there yet");
    } else {
      guards.failed("branch", CutProblems.branchThere(branch.name(), there.get().abbreviated()));
    }
  }

  public void tagAbsent(String tag) {
    Optional<CommitId> there = situation.tag(tag);
    if (there.isEmpty()) {
      guards.passed("tag", tag + " is not there yet");
    } else {
      guards.failed("tag", CutProblems.tagThere(tag, there.get().abbreviated()));
    }
  }

  /** Versions only grow (F5). */
  public void higher(Monotonic released) {
    Optional<Problem> refusal = released.refusal(version.version());
    if (refusal.isPresent()) {
      guards.failed("higher version", refusal.get());
    } else {
      guards.passed(
          "higher version",
          released
              .highest()
              .map(highest -> "%s follows %s".formatted(version, highest))
              .orElse(version + " is the first release"));
    }
  }

  /** A version that needs an approval takes no place from the others. */
  public void fewActive(List<ActiveBranch> active) {
    CutPolicy cut = situation.flow().cut();
    String name = "active releases";
    if (cut.maxActive().isEmpty()) {
      guards.skipped(name, "any number may be under way");
    } else if (version.kind().approval().isPresent()) {
      guards.skipped(
          name, "a version of class '%s' takes no place".formatted(version.kind().name()));
    } else if (active.size() < cut.maxActive().get()) {
      guards.passed(name, active.isEmpty() ? "none is under way" : names(active, cut));
    } else {
      List<String> named = active.stream().map(each -> named(each, cut)).toList();
      guards.failed(name, CutProblems.tooManyActive(named, cut.maxActive().get()));
    }
  }

  private String names(List<ActiveBranch> active, CutPolicy cut) {
    return String.join(", ", active.stream().map(each -> named(each, cut)).toList());
  }

  private String named(ActiveBranch branch, CutPolicy cut) {
    Optional<Duration> late = branch.late(situation.now(), cut.maxAge());
    return late.map(age -> CutProblems.late(branch.name().name(), age, cut.maxAge().orElseThrow()))
        .orElseGet(() -> branch.name().name());
  }

  /** The branch to cut from has all that production released (F8). */
  public void contained(BranchName source, Missing missing) {
    String production = situation.flow().branches().production().name();
    String name = "contains production";
    if (!situation.flow().cut().contained()) {
      guards.skipped(name, "not asked for");
    } else if (missing.releases().isEmpty()) {
      guards.passed(name, "%s has every release of %s".formatted(source, production));
    } else {
      List<String> tags = missing.releases().stream().map(Published::tag).toList();
      guards.failed(
          name,
          CutProblems.lacksReleases(
              source.name(), production, tags, missing.commits(), missing.sections()));
    }
  }

  /** Notes that begin nowhere would tell all of history anew (F7, I5). */
  public void baseline(Baseline baseline) {
    if (baseline.kind() == Baseline.Kind.UNTAGGED) {
      guards.unproven("baseline", CutProblems.noBaseline(version.toString(), baseline.why()));
    } else {
      guards.passed("baseline", baseline.why());
    }
  }

  /**
   * There is something to tell (F10).
   *
   * @param entries of the files as they will be; empty where notes come from elsewhere
   */
  public void entries(Optional<News> entries) {
    if (!situation.flow().cut().entries() || entries.isEmpty()) {
      guards.skipped("entries", "not asked for");
    } else if (entries.get().isEmpty()) {
      guards.failed("entries", CutProblems.noEntries(version.toString(), entries.get().where()));
    } else {
      guards.passed("entries", entries.get().toString());
    }
  }
}
