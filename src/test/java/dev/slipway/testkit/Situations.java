package dev.slipway.testkit;

import dev.slipway.adapter.config.ConfigFiles;
import dev.slipway.engine.guard.Situation;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.Person;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.model.flow.FlowConfig;
import dev.slipway.model.receipt.Operator;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/** How a remote stands, told name by name; Ada asks, on the first of February 2026. */
public final class Situations {

  public static final Operator ADA = new Operator(new Person("Ada", "ada@example.org"), "dock", 7);
  public static final Instant NOW = Instant.parse("2026-02-01T12:00:00Z");

  private final FlowConfig flow;
  private final SortedMap<BranchName, CommitId> branches = new TreeMap<>();
  private final SortedMap<String, CommitId> tags = new TreeMap<>();

  private Situations(FlowConfig flow) {
    this.flow = flow;
  }

  /**
   * @param yaml what {@code slipway.yml} says
   */
  public static Situations of(String yaml) {
    return new Situations(flow(yaml));
  }

  public static FlowConfig flow(String yaml) {
    return new ConfigFiles()
        .flow(MapSnapshot.of("slipway.yml", yaml), ConfigPaths.DEFAULT)
        .orElseThrow();
  }

  /** A commit by a digit. */
  public static CommitId commit(int digit) {
    return new CommitId(String.valueOf(digit).repeat(40).substring(0, 40));
  }

  public Situations branch(String name, int commit) {
    branches.put(new BranchName(name), commit(commit));
    return this;
  }

  public Situations tag(String name, int commit) {
    tags.put(name, commit(commit));
    return this;
  }

  public Situation seen() {
    return new Situation(flow, new BranchName("main"), commit(1), branches, tags, ADA, NOW, false);
  }
}
