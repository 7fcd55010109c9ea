package dev.slipway.engine.manifest.place;

import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Turns the marks of YAML events, which count code points, into places of the file's text. */
final class YamlOffsets {

  private final ParserInput input;

  /** The offset of each code point; empty where every one is one character. */
  private final int[] ofCodePoint;

  YamlOffsets(ParserInput input) {
    this.input = input;
    this.ofCodePoint = isOnePlane(input.text()) ? new int[0] : offsets(input.text());
  }

  private static boolean isOnePlane(String text) {
    return text.chars().noneMatch(c -> Character.isSurrogate((char) c));
  }

  private static int[] offsets(String text) {
    return IntStream.rangeClosed(0, text.length())
        .filter(i -> i == text.length() || !Character.isLowSurrogate(text.charAt(i)))
        .toArray();
  }

  Span span(Event event) {
    return new Span(start(event), end(event));
  }

  int start(Event event) {
    return offset(event.getStartMark().orElseThrow());
  }

  int end(Event event) {
    return offset(event.getEndMark().orElseThrow());
  }

  /**
   * From {@code start} to the bracket that {@code end} is, or to the end of the last item where
   * there is none: what a block collection's end event marks is the beginning of what follows.
   */
  Span collection(Event start, int lastItem, Event end) {
    boolean bracket = end(end) > start(end);
    return new Span(start(start), bracket ? end(end) : Math.max(start(start), lastItem));
  }

  /** The text of a stretch. */
  String text(Span span) {
    return span.shifted(-input.offset(0)).of(input.text());
  }

  private int offset(Mark mark) {
    int here = mark.getIndex();
    return input.offset(ofCodePoint.length == 0 ? here : ofCodePoint[here]);
  }
}
