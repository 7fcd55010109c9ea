package dev.slipway.adapter.config.shape;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.model.problem.ConfigProblems;
import dev.slipway.model.problem.SlipwayFileProblems;

/**
 * A text of some form.
 *
 * @param noun what it is, with its article: {@code a duration}
 * @param regex what all of it must match; the same in Java and in a JSON Schema
 */
public record Form(String noun, String example, String regex) implements Shape {

  @Override
  public void check(Node value, String thing, Findings findings) {
    value
        .text()
        .ifPresentOrElse(
            text -> checkText(value, text, findings),
            () ->
                findings.at(
                    value.place(), at -> ConfigProblems.wrongType(at, thing, value.kind(), noun)));
  }

  private void checkText(Node value, String text, Findings findings) {
    if (!accepts(text)) {
      findings.at(value.place(), at -> SlipwayFileProblems.malformed(at, text, noun, example));
    }
  }

  public boolean accepts(String text) {
    return text.matches(regex);
  }
}
