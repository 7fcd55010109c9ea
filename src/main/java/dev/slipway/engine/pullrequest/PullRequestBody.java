package dev.slipway.engine.pullrequest;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import dev.slipway.model.Notation;
import dev.slipway.model.ReleaseVersion;
import java.util.List;
import java.util.Optional;

/**
 * The body of a release pull request: what is released, between a header and a footer.
 *
 * <p>Written as release-please writes it, byte for byte, and read back without loss: notes come
 * back as they were, whatever HTML stands in them.
 *
 * @param entries in the order of the text; at most one unless {@code merged}
 * @param merged whether each entry is folded below its component and version
 */
public record PullRequestBody(String header, String footer, List<Entry> entries, boolean merged) {

  public static final String HEADER = ":robot: I have created a release *beep* *boop*";

  public static final String FOOTER =
      "This PR was generated with [Release Please](https://github.com/googleapis/release-please)."
          + " See [documentation](https://github.com/googleapis/release-please#release-please).";

  public PullRequestBody {
    entries = List.copyOf(entries);
  }

  /**
   * What is released of one package.
   *
   * @param component empty where none is named; not written unless merged
   * @param notes without blank lines around
   */
  public record Entry(String component, ReleaseVersion version, String notes) {

    private String folded() {
      String name = component.isEmpty() ? "" : component + ": ";
      return "<details><summary>%s%s</summary>\n\n%s\n</details>".formatted(name, version, notes);
    }
  }

  /**
   * The body of one package's own pull request; an absent or empty header or footer is the usual.
   */
  public static PullRequestBody single(
      Optional<String> header, Optional<String> footer, Entry entry) {
    return of(header, footer, List.of(entry), false);
  }

  /** The body of a pull request of several packages, or of one that is to look like it. */
  public static PullRequestBody merged(
      Optional<String> header, Optional<String> footer, List<Entry> entries) {
    return of(header, footer, entries, true);
  }

  static PullRequestBody of(
      Optional<String> header, Optional<String> footer, List<Entry> entries, boolean merged) {
    return new PullRequestBody(
        header.filter(not(String::isEmpty)).orElse(HEADER),
        footer.filter(not(String::isEmpty)).orElse(FOOTER),
        entries,
        merged);
  }

  /**
   * Reads the body of a release pull request, with any line ends; empty for every other text.
   * Without entries when the frame is there and no release in it.
   */
  public static Optional<PullRequestBody> parse(String text) {
    return parse(text, Notation.SEMVER);
  }

  /** As {@link #parse(String)}, for versions of another notation. */
  public static Optional<PullRequestBody> parse(String text, Notation notation) {
    return new BodyReader(notation).read(text);
  }

  public String text() {
    return "%s\n---\n\n\n%s\n\n---\n%s".formatted(header, notes(), footer);
  }

  private String notes() {
    return entries.stream().map(merged ? Entry::folded : Entry::notes).collect(joining("\n\n"));
  }
}
