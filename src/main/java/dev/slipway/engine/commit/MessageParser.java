package dev.slipway.engine.commit;

import dev.slipway.engine.commit.Dropped.Reason;
import dev.slipway.model.Commit;
import java.util.Optional;

/** Reads what a commit's message tells: its changes, and what in it is none. */
public final class MessageParser {

  private MessageParser() {}

  /**
   * Reads the message of {@code commit}. Any text at all is a message; what tells no change is in
   * {@link ParsedMessage#dropped()}.
   *
   * @param pullRequestBody of the pull request that brought the commit, where that is known; an
   *     override in it replaces the message
   */
  public static ParsedMessage parse(Commit commit, Optional<String> pullRequestBody) {
    MessageReading reading = new MessageReading(commit);
    Optional<MessageOverride> override = MessageOverride.of(commit, pullRequestBody);
    override.ifPresent(it -> reading.drop(commit.subject(), Reason.OVERRIDDEN, it.origin()));
    String text = override.map(MessageOverride::text).orElse(commit.message());
    MessagePieces.of(text).forEach(reading::read);
    return reading.told();
  }
}
