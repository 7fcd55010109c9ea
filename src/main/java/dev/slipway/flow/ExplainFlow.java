package dev.slipway.flow;

import dev.slipway.engine.release.Examined;
import dev.slipway.engine.release.ReleaseDrafts;
import dev.slipway.engine.release.ReleaseFacts;
import dev.slipway.model.CommitId;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.Tag;
import dev.slipway.model.TagName;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.RequestProblems;
import dev.slipway.port.read.History;
import java.util.List;
import java.util.Optional;

/** Finds why a release is as it is: the next one, or one that is out already. */
public final class ExplainFlow {

  private final ReleaseSurvey survey;
  private final History history;

  public ExplainFlow(ReleaseSurvey survey, History history) {
    this.survey = survey;
    this.history = history;
  }

  /**
   * What is to be explained.
   *
   * @param examined the packages that the question is about
   * @param commit the commit that the question is about; empty for all
   */
  public record Explanation(List<Examined> examined, Optional<CommitId> commit) {

    public Explanation {
      examined = List.copyOf(examined);
    }
  }

  /**
   * Explains everything, or what {@code subject} names: a package by path or component, a release
   * by tag or version, a commit by any name that git knows.
   *
   * @throws ProblemException {@code SLIP-106} when it names nothing
   */
  public Explanation explain(ReleaseSurvey.Request request, Optional<String> subject) {
    List<Examined> next = ReleaseDrafts.of(survey.survey(request)).examined();
    return subject.isEmpty()
        ? new Explanation(next, Optional.empty())
        : packages(next, subject.get())
            .or(() -> release(request, subject.get()))
            .or(() -> commit(next, subject.get()))
            .orElseThrow(
                () -> new ProblemException(RequestProblems.nothingToExplain(subject.get())));
  }

  private static Optional<Explanation> packages(List<Examined> examined, String name) {
    List<Examined> named =
        examined.stream()
            .filter(
                each ->
                    each.component().path().equals(name)
                        || each.component().branchName().equals(name))
            .toList();
    return named.isEmpty()
        ? Optional.empty()
        : Optional.of(new Explanation(named, Optional.empty()));
  }

  /** A release is examined as it was: from the commit before the one that is tagged. */
  private Optional<Explanation> release(ReleaseSurvey.Request request, String name) {
    return history.tags().stream()
        .filter(tag -> isRelease(tag, name))
        .findFirst()
        .flatMap(
            tag -> history.resolve(tag.commit() + "~1").map(before -> at(request, before, tag)));
  }

  private static boolean isRelease(Tag tag, String name) {
    return tag.name().equals(name)
        || TagName.parse(tag.name())
            .filter(parsed -> ReleaseVersion.strict(name).equals(Optional.of(parsed.version())))
            .isPresent();
  }

  private Explanation at(ReleaseSurvey.Request request, CommitId before, Tag tag) {
    ReleaseFacts facts = survey.survey(request.at(before));
    String component = TagName.parse(tag.name()).map(TagName::component).orElse("");
    List<Examined> examined =
        ReleaseDrafts.of(facts).examined().stream()
            .filter(each -> each.component().tagName().equals(component))
            .toList();
    return new Explanation(examined, Optional.empty());
  }

  private Optional<Explanation> commit(List<Examined> examined, String name) {
    return history.resolve(name).map(commit -> new Explanation(examined, Optional.of(commit)));
  }
}
