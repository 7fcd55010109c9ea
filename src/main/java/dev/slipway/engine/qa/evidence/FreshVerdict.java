package dev.slipway.engine.qa.evidence;

import dev.slipway.engine.qa.environment.ArtifactName;
import dev.slipway.engine.qa.evidence.RequiredVerdicts.Places;
import dev.slipway.engine.qa.evidence.RequiredVerdicts.Subject;
import dev.slipway.model.qa.VerdictRule;
import java.util.Optional;
import java.util.stream.Collectors;

/** How to make the verdict that a rule asks for. */
record FreshVerdict(VerdictRule rule, Subject subject, Places places) {

  /** Begins where the files are that the step is about. */
  String command() {
    boolean elsewhere = rule.sameTree() && !subject.here().equals(Optional.of(subject.tree()));
    return (elsewhere ? "git switch --detach %s && ".formatted(subject.commit()) : "")
        + (rule.environments().size() == 1 ? preflight() : matrix())
        + (places.named().isEmpty() ? "" : ", and name it: --evidence " + places.folder());
  }

  private String preflight() {
    String environment = rule.environments().get(0);
    return "slipway qa preflight --env %s --for %s --artifact %s/%s"
        .formatted(
            environment, rule.target(), places.folder(), ArtifactName.preflight(environment));
  }

  private String matrix() {
    return "slipway qa matrix %s --for %s --artifact-dir %s"
        .formatted(
            rule.environments().stream()
                .map("--env %s"::formatted)
                .collect(Collectors.joining(" ")),
            rule.target(),
            places.folder());
  }
}
