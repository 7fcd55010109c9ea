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
   * @param pullRequestBody of the pull request that brought the commit; an override in it replaces
   *     the message
   */
  public static ParsedMessage parse(Commit commit, Optional<String> pullRequestBody) {
    MessageReading reading = new MessageReading(commit);
    Optional<MessageOverride> override = MessageOverride.of(commit, pullRequestBody);
    override.ifPresent(
        replacement ->
            reading.drop(
                commit.message(), Reason.OVERRIDDEN, "replaced by " + replacement.where()));
    MessagePieces.of(override.map(MessageOverride::text).orElse(commit.message()))
        .forEach(reading::read);
    return reading.told();
  }
}
