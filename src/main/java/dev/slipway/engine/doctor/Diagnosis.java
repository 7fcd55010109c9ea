package dev.slipway.engine.doctor;

import dev.slipway.engine.doctor.Finding.Mark;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.qa.ConfigOrigin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a doctor found.
 *
 * @param environment that was asked about; empty where the repository was
 * @param sources in the order in which they count, the strongest first
 * @param repository what the document says of it; empty where an environment was asked about
 * @param probe what came of asking over the network; empty where nothing was asked
 */
public record Diagnosis(
    Optional<String> environment,
    List<Section> sections,
    Effective effective,
    List<ConfigOrigin> sources,
    Optional<RepositorySeen> repository,
    Optional<ProbeSeen> probe) {

  public Diagnosis {
    sections = List.copyOf(sections);
    sources = List.copyOf(sources);
  }

  /**
   * The repository in a few words.
   *
   * @param branch that releases come from
   * @param next the next command to type
   * @param needs the refs that it pushes
   */
  public record RepositorySeen(
      Optional<String> remote,
      Optional<String> url,
      String forge,
      Optional<String> branch,
      Optional<String> next,
      List<String> needs) {

    public RepositorySeen {
      needs = List.copyOf(needs);
    }
  }

  /**
   * What came of asking over the network.
   *
   * @param code by which scripts know what is wrong: {@code invalid_credential}, {@code http_503}
   */
  public record ProbeSeen(Optional<String> code, Optional<String> detail) {

    /** The first thing that is wrong; nothing, where nothing is. */
    public static ProbeSeen of(List<Finding> findings) {
      Optional<Finding> wrong =
          findings.stream().filter(each -> each.mark() == Mark.PROBLEM).findFirst();
      return new ProbeSeen(wrong.map(Finding::name), wrong.map(Finding::fact));
    }
  }

  /** How it ends. */
  public enum Health {
    SOUND,
    /** Something is wrong. */
    ILL,
    /** Nothing is configured. */
    UNCONFIGURED
  }

  public Health health() {
    List<Problem> stopping = problems();
    if (stopping.stream().anyMatch(each -> each.kind() == Problem.Kind.NOT_CONFIGURED)) {
      return Health.UNCONFIGURED;
    }
    return stopping.isEmpty() ? Health.SOUND : Health.ILL;
  }

  /** Those that are no warnings. */
  public List<Problem> problems() {
    return findings(Mark.PROBLEM).flatMap(each -> each.problem().stream()).toList();
  }

  public Stream<Finding> findings(Mark mark) {
    return sections.stream()
        .flatMap(section -> section.findings().stream())
        .filter(each -> each.mark() == mark);
  }
}
