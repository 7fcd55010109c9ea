package dev.slipway.adapter.config.shape;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.adapter.config.tree.Node.Amount;
import dev.slipway.model.problem.ConfigProblems;
import dev.slipway.model.problem.SlipwayFileProblems;

/** A whole number. */
public record Count(int least, int most) implements Shape {

  @Override
  public void check(Node value, String thing, Findings findings) {
    if (!(value instanceof Amount amount)) {
      findings.at(value.place(), at -> ConfigProblems.wrongType(at, thing, value.kind(), noun()));
    } else if (!amount.written().matches("\\d{1,9}") || !isWithin(amount)) {
      findings.at(
          value.place(),
          at -> SlipwayFileProblems.notWithin(at, thing, amount.written(), least, most));
    }
  }

  private boolean isWithin(Amount amount) {
    return amount.value() >= least && amount.value() <= most;
  }

  @Override
  public String noun() {
    return "a number";
  }
}
