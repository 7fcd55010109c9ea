package dev.slipway.engine.journey;

import dev.slipway.engine.policy.PolicyVersion;
import dev.slipway.engine.policy.VersionReader;
import dev.slipway.model.BranchName;
import dev.slipway.model.CommitId;
import dev.slipway.model.flow.BranchRoles;
import dev.slipway.model.flow.FlowConfig;
import dev.slipway.model.flow.Template;
import dev.slipway.model.forge.PullRequest;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.StatusProblems;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The policy and the remote's refs, by which the branches of a release are found.
 *
 * @param branches of the remote
 * @param tags of the remote, with the commits that they lead to
 */
public record Chart(
    FlowConfig flow, SortedMap<BranchName, CommitId> branches, SortedMap<String, CommitId> tags) {

  public Chart {
    branches = Collections.unmodifiableSortedMap(new TreeMap<>(branches));
    tags = Collections.unmodifiableSortedMap(new TreeMap<>(tags));
  }

  /** Where a branch stands; empty when it does not. */
  public Optional<CommitId> tip(BranchName branch) {
    return Optional.ofNullable(branches.get(branch));
  }

  /** The commit of a tag; empty when there is no such tag. */
  public Optional<CommitId> tag(String name) {
    return Optional.ofNullable(tags.get(name));
  }

  public BranchName production() {
    return roles().production();
  }

  public BranchName integration() {
    return roles().integration();
  }

  BranchRoles roles() {
    return flow.branches();
  }

  /** The branch that a version is prepared on. */
  public BranchName branch(PolicyVersion version) {
    return named(roles().release(), version);
  }

  /** The branch that a version is tagged on: its line where there is one, else production. */
  public BranchName home(PolicyVersion version) {
    BranchName line = named(roles().line(), version);
    return branches.containsKey(line) ? line : production();
  }

  /** The versions that have a release branch. */
  List<PolicyVersion> cut() {
    VersionReader reader = new VersionReader(flow.version());
    return branches.keySet().stream()
        .flatMap(branch -> roles().release().match(branch.name()).stream())
        .flatMap(places -> Optional.ofNullable(places.get("version")).stream())
        .flatMap(version -> reader.find(version).stream())
        .toList();
  }

  /** The release branch that a pull request leads from or to, where that is gone. */
  public Optional<BranchName> lost(PullRequest open) {
    return Stream.of(open.head(), open.base())
        .filter(branch -> flow.isCut() && !branches.containsKey(branch))
        .filter(branch -> roles().release().match(branch.name()).isPresent())
        .findFirst();
  }

  /** What is wrong with open pull requests whose release branch is gone. */
  public List<Problem> lost(List<PullRequest> open) {
    return open.stream()
        .flatMap(
            each ->
                lost(each).stream()
                    .map(branch -> StatusProblems.lostBranch(each.number(), branch.name())))
        .toList();
  }

  BranchName named(Template name, PolicyVersion version) {
    Map<String, String> places = new HashMap<>(version.places());
    places.put("production", production().name());
    places.put("integration", integration().name());
    return new BranchName(name.fill(places));
  }
}
