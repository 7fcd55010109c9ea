package dev.slipway.engine.qa.judge;

import dev.slipway.engine.text.PlainJson;
import dev.slipway.engine.text.PlainJson.Parsed;
import dev.slipway.model.qa.Answer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an answer has to say: the body of a response, or what a program printed.
 *
 * @param word for it, in sentences
 * @param type as the answer has it; empty where it has none
 */
record Content(String word, String text, Optional<String> type, Optional<Parsed> json) {

  /** A byte order mark, which may be passed over: RFC 8259, section 8.1. */
  private static final String MARK = "\uFEFF";

  private static final Pattern HTML =
      Pattern.compile("\\s*<(?:!doctype|html|head|body|!--|\\?xml).*", Pattern.DOTALL);

  /** Empty where the answer is of a kind that says nothing. */
  static Optional<Content> of(Answer answer) {
    if (answer instanceof Answer.Response response) {
      Optional<String> type =
          response.headers().getOrDefault("content-type", List.of()).stream().findFirst();
      return Optional.of(of("body", response.body(), type));
    } else if (answer instanceof Answer.Exit exit) {
      return Optional.of(of("output", exit.output(), Optional.empty()));
    }
    return Optional.empty();
  }

  private static Content of(String word, String text, Optional<String> type) {
    String unmarked = text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    return new Content(word, unmarked, type, PlainJson.read(unmarked));
  }

  /** What is wrong with it where JSON is due; empty where it is JSON. */
  Optional<String> flaw() {
    if (json.isPresent()) {
      return Optional.empty();
    } else if (text.isBlank()) {
      return Optional.of("the " + word + " is empty where JSON is due");
    }
    return Optional.of(
        isHtml()
            ? "the %s is HTML where JSON is due%s".formatted(word, typeSaid())
            : "the %s is no JSON%s: it %s"
                .formatted(word, typeSaid(), PlainJson.flaw(text).orElseThrow()));
  }

  private boolean isHtml() {
    return type.filter(said -> said.toLowerCase(Locale.ROOT).startsWith("text/html")).isPresent()
        || HTML.matcher(text.toLowerCase(Locale.ROOT)).matches();
  }

  private String typeSaid() {
    return type.map(said -> " (content type " + said + ")").orElse("");
  }
}
