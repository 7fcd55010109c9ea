package dev.slipway.engine.tag;

import java.util.List;
import java.util.stream.Stream;

/**
 * The message of an annotated tag: a first line, and below a blank one whole lines that the policy
 * demands (requirements B6).
 */
public record TagMessage(String subject, List<String> lines) {

  public TagMessage {
    lines = List.copyOf(lines);
  }

  /** As git keeps it, without a line end at the end. */
  public String text() {
    return lines.isEmpty() ? subject : subject + "\n\n" + String.join("\n", lines);
  }

  /**
   * The lines, the first included, that a message does not have as whole lines, to the letter, in
   * their order. A signature below the message does not matter.
   */
  public List<String> missingFrom(String message) {
    List<String> there = message.lines().toList();
    Stream<String> title = Stream.of(subject).filter(line -> there.indexOf(line) != 0);
    return Stream.concat(title, lines.stream().filter(line -> !there.contains(line))).toList();
  }
}
