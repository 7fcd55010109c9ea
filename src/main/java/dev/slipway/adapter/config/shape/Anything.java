package dev.slipway.adapter.config.shape;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.adapter.config.tree.Node.Amount;
import dev.slipway.adapter.config.tree.Node.Fields;
import dev.slipway.adapter.config.tree.Node.Items;
import dev.slipway.model.problem.ConfigProblems;
import dev.slipway.model.problem.SlipwayFileProblems;

/** A text, a number, true, false or null, whichever. */
public record Anything() implements Shape {

  @Override
  public void check(Node value, String thing, Findings findings) {
    if (value instanceof Fields || value instanceof Items) {
      findings.at(value.place(), at -> ConfigProblems.wrongType(at, thing, value.kind(), noun()));
    }
    checkAmount(value, findings);
  }

  /** Of the numbers that YAML has, JSON lacks some; and an exponent may be beyond all computing. */
  static void checkAmount(Node value, Findings findings) {
    if (value instanceof Amount amount
        && !amount.written().matches("-?[0-9][0-9.]*([eE][-+]?[0-9]{1,3})?")) {
      findings.at(
          value.place(),
          at -> SlipwayFileProblems.malformed(at, amount.written(), "a number of JSON", "1.5"));
    }
  }

  @Override
  public String noun() {
    return "a text, a number, true or false";
  }
}
