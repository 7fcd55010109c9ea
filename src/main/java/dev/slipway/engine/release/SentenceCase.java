package dev.slipway.engine.release;

import dev.slipway.engine.commit.ConventionalCommit;
import dev.slipway.engine.commit.ParsedMessage;
import dev.slipway.model.config.PluginConfig;
import java.util.List;
import java.util.Set;

/**
 * Begins descriptions with a capital letter (release-please's {@code sentence-case}): an ASCII
 * letter at the start, unless the whole description is one of the special words.
 */
record SentenceCase(boolean applies, Set<String> specialWords) {

  static SentenceCase of(List<PluginConfig> plugins) {
    return plugins.stream()
        .filter(plugin -> plugin.kind() == PluginConfig.Kind.SENTENCE_CASE)
        .findFirst()
        .map(plugin -> new SentenceCase(true, Set.copyOf(plugin.specialWords())))
        .orElse(new SentenceCase(false, Set.of()));
  }

  List<ParsedMessage> apply(List<ParsedMessage> messages) {
    return applies ? messages.stream().map(this::apply).toList() : messages;
  }

  private ParsedMessage apply(ParsedMessage message) {
    return new ParsedMessage(
        message.commit(), message.changes().stream().map(this::apply).toList(), message.dropped());
  }

  private ConventionalCommit apply(ConventionalCommit change) {
    return new ConventionalCommit(
        change.id(),
        change.type(),
        change.scope(),
        capitalised(change.description()),
        change.header(),
        change.breaking(),
        change.releaseAs(),
        change.references());
  }

  private String capitalised(String text) {
    boolean starts = !text.isEmpty() && text.charAt(0) >= 'a' && text.charAt(0) <= 'z';
    return starts && !specialWords.contains(text)
        ? Character.toUpperCase(text.charAt(0)) + text.substring(1)
        : text;
  }
}
