package dev.slipway.adapter.config.shape;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.model.problem.ConfigProblems;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One of some words. */
public record Words(List<String> words) implements Shape {

  public Words {
    words = List.copyOf(words);
  }

  public static Words of(String... words) {
    return new Words(List.of(words));
  }

  /** The constants of an enum: {@code LINE_CUT} is written {@code line-cut}. */
  public static Words of(Class<? extends Enum<?>> constants) {
    return new Words(Arrays.stream(constants.getEnumConstants()).map(Words::word).toList());
  }

  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public void check(Node value, String thing, Findings findings) {
    value
        .text()
        .ifPresentOrElse(
            word -> checkWord(value, word, thing, findings),
            () ->
                findings.at(
                    value.place(),
                    at -> ConfigProblems.wrongType(at, thing, value.kind(), "a string")));
  }

  private void checkWord(Node value, String word, String thing, Findings findings) {
    if (!words.contains(word)) {
      findings.at(
          value.place(), at -> ConfigProblems.unknownName(at, "a value of " + thing, word, words));
    }
  }

  @Override
  public String noun() {
    return String.join(", ", words);
  }
}
