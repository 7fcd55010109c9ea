package dev.slipway.engine.qa.evidence;

import dev.slipway.model.CommitId;
import dev.slipway.model.TreeId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a verdict says that is as it was written.
 *
 * @param digest that seals it, as in {@code sha256:…}
 * @param rows one for each environment that was asked for; one alone is a preflight's
 * @param comparison of the rows; empty for a preflight
 * @param origin what it is of
 * @param ok whether it says that all is well
 * @param interrupted whether somebody stopped it
 */
public record Evidence(
    String path,
    String digest,
    String target,
    List<Row> rows,
    Optional<Comparison> comparison,
    Origin origin,
    boolean ok,
    boolean interrupted,
    Instant ended)
    implements Exhibit {

  public Evidence {
    rows = List.copyOf(rows);
  }

  /**
   * What one environment answered.
   *
   * @param executed whether it was asked at all
   * @param ok whether it passed, with all of its checks
   * @param failed names of the checks that did not pass
   */
  public record Row(String environment, boolean executed, boolean ok, List<String> failed) {

    public Row {
      failed = List.copyOf(failed);
    }
  }

  /**
   * How the rows differ.
   *
   * @param evaluated whether they were compared at all
   * @param errors those differences that are not allowed, each in words
   */
  public record Comparison(boolean evaluated, List<String> errors) {

    public Comparison {
      errors = List.copyOf(errors);
    }
  }

  /**
   * What was looked at, and how.
   *
   * @param dirty whether files differed from the commit
   * @param config hash of the configuration of the checks
   */
  public record Origin(
      Optional<CommitId> commit, Optional<TreeId> tree, boolean dirty, String config) {}

  @Override
  public List<String> asked() {
    return rows.stream().filter(Row::executed).map(Row::environment).toList();
  }

  boolean isMatrix() {
    return comparison.isPresent();
  }
}
