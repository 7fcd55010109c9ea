package dev.slipway.cli;

import dev.slipway.flow.ApprovalRequest;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that ask for a version that needs an approval, whichever that is. */
final class ApprovalOptions {

  @Option(
      names = "--recovery",
      description = "Ask for a version whose class needs an approval, such as a recovery.")
  private boolean recovery;

  @Option(
      names = "--recovery-issue",
      paramLabel = "N",
      description = "Number of the issue that tells why it is needed.")
  private Optional<String> issue = Optional.empty();

  @Option(
      names = "--recovery-reason",
      paramLabel = "TEXT",
      description = "Why it is needed, in a few words.")
  private Optional<String> reason = Optional.empty();

  ApprovalRequest request() {
    return new ApprovalRequest(recovery, issue, reason);
  }
}
