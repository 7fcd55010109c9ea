package dev.slipway.engine.tag;

import dev.slipway.engine.guard.CutApproval;
import dev.slipway.engine.policy.PolicyVersion;
import dev.slipway.model.flow.FlowConfig;
import dev.slipway.model.receipt.Approval;
import dev.slipway.model.receipt.Receipt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The message of an annotated tag: a first line, and below a blank one whole lines that the policy
 * demands (requirements B6).
 */
public record TagMessage(String subject, List<String> lines) {

  public TagMessage {
    lines = List.copyOf(lines);
  }

  /** The message that the policy wants; approvals from the cut leave their lines in it. */
  public static TagMessage of(FlowConfig flow, PolicyVersion version, Receipt receipt) {
    CutApproval approval = new CutApproval(flow, version, receipt);
    Map<String, String> places = new HashMap<>(version.places());
    places.putAll(Map.of("tag", receipt.release(), "issue", "", "reason", ""));
    approval.given().flatMap(Approval::issue).ifPresent(issue -> places.put("issue", issue));
    approval.given().flatMap(Approval::reason).ifPresent(why -> places.put("reason", line(why)));
    List<String> lines =
        approval.rule().stream()
            .flatMap(rule -> rule.tagLines().stream())
            .map(line -> line.fill(places))
            .toList();
    return new TagMessage(flow.tag().message().fill(places), lines);
  }

  private static String line(String text) {
    return text.strip().replaceAll("\\R", " ");
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
