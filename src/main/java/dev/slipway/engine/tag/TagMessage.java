package dev.slipway.engine.tag;

import dev.slipway.engine.guard.CutApproval;
import dev.slipway.engine.policy.PolicyVersion;
import dev.slipway.model.flow.FlowConfig;
import dev.slipway.model.receipt.Approval;
import dev.slipway.model.receipt.Receipt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    Optional<Approval> given = new CutApproval(flow, version, receipt).given();
    return of(
        flow,
        version,
        receipt.release(),
        given.flatMap(Approval::issue),
        given.flatMap(Approval::reason));
  }

  /** The same of a tag whose approval is given with it. */
  public static TagMessage of(
      FlowConfig flow,
      PolicyVersion version,
      String tag,
      Optional<String> issue,
      Optional<String> reason) {
    Map<String, String> places = new HashMap<>(version.places());
    places.put("tag", tag);
    places.put("issue", issue.orElse(""));
    places.put("reason", reason.map(TagMessage::line).orElse(""));
    List<String> lines =
        flow.approval(version.kind().approval()).stream()
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
}
