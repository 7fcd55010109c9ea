package dev.slipway.engine.manifest.place;

import static java.util.Comparator.comparing;

import java.util.List;

/** What is to stand in one place of a text. Everything that no splice names stays as it is. */
public record Splice(Span span, String replacement) {

  public static Splice insert(int offset, String text) {
    return new Splice(new Span(offset, offset), text);
  }

  public Splice shifted(int by) {
    return new Splice(span.shifted(by), replacement);
  }

  /**
   * The text with every splice made, in any order; the same splice twice is made once.
   *
   * @throws IllegalArgumentException when two splices overlap
   */
  public static String apply(String text, List<Splice> splices) {
    StringBuilder result = new StringBuilder(text.length());
    int done = 0;
    for (Splice splice : inOrder(splices)) {
      if (splice.span.start() < done) {
        throw new IllegalArgumentException("splices overlap at " + splice.span.start());
      }
      result.append(text, done, splice.span.start()).append(splice.replacement);
      done = splice.span.end();
    }
    return result.append(text, done, text.length()).toString();
  }

  private static List<Splice> inOrder(List<Splice> splices) {
    return splices.stream().distinct().sorted(comparing(splice -> splice.span.start())).toList();
  }
}
