package dev.slipway.flow;

import dev.slipway.engine.guard.Situation;
import dev.slipway.engine.qa.evidence.Exhibit;
import dev.slipway.engine.qa.evidence.RequiredVerdicts;
import dev.slipway.engine.qa.evidence.RequiredVerdicts.Places;
import dev.slipway.engine.qa.evidence.RequiredVerdicts.Subject;
import dev.slipway.model.CommitId;
import dev.slipway.model.TreeId;
import dev.slipway.model.config.ConfigPaths;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.VerdictProblems;
import dev.slipway.model.qa.QaConfig;
import dev.slipway.model.qa.VerdictRule;
import dev.slipway.model.qa.VerdictRule.Before;
import dev.slipway.port.read.ConfigSource;
import dev.slipway.port.read.History;
import dev.slipway.port.read.Trees;
import dev.slipway.port.read.Verdicts;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the verdicts that a step must have. */
public final class VerdictSurvey {

  private final ConfigSource configs;
  private final History history;
  private final Trees trees;
  private final Verdicts verdicts;

  public VerdictSurvey(ConfigSource configs, History history, Trees trees, Verdicts verdicts) {
    this.configs = configs;
    this.history = history;
    this.trees = trees;
    this.verdicts = verdicts;
  }

  /**
   * Which step asks, and what it was told.
   *
   * @param paths of the policy
   * @param named the files and folders with verdicts; none: the folder that the policy names
   */
  public record Request(Before step, ConfigPaths paths, List<String> named) {

    public Request {
      named = List.copyOf(named);
    }
  }

  /**
   * Reads nothing where the policy requires no verdict before this step.
   *
   * @param commit whose files go on
   * @throws ProblemException {@code SLIP-868} when a named place is not there, and as {@link
   *     Verdicts#at}
   */
  public RequiredVerdicts find(Request request, Situation situation, CommitId commit) {
    return configs
        .qa(history.snapshot(situation.policy()), request.paths())
        .map(config -> find(request, config, situation, commit))
        .orElse(RequiredVerdicts.NONE);
  }

  private RequiredVerdicts find(
      Request request, QaConfig config, Situation situation, CommitId commit) {
    List<VerdictRule> rules =
        config.requires().stream().filter(rule -> rule.before().contains(request.step())).toList();
    if (rules.isEmpty()) {
      return RequiredVerdicts.NONE;
    }
    Optional<TreeId> here = history.resolve("HEAD").map(trees::of);
    Subject subject = new Subject(commit, trees.of(commit), here, config.hash(), situation.now());
    Places places = new Places(verdicts.typed(config.artifacts()), request.named());
    return new RequiredVerdicts(
        rules, Optional.of(subject), places, exhibits(config.artifacts(), request.named()));
  }

  private List<Exhibit> exhibits(String folder, List<String> named) {
    SortedMap<String, String> texts = new TreeMap<>();
    if (named.isEmpty()) {
      verdicts.at(folder).ifPresent(texts::putAll);
    }
    named.forEach(place -> texts.putAll(named(place)));
    return texts.entrySet().stream()
        .flatMap(file -> Exhibit.of(file.getKey(), file.getValue()).stream())
        .toList();
  }

  private SortedMap<String, String> named(String place) {
    return verdicts
        .at(place)
        .orElseThrow(() -> new ProblemException(VerdictProblems.noSuchPlace(place)));
  }
}
