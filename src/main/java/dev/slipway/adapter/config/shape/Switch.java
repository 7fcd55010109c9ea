package dev.slipway.adapter.config.shape;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.adapter.config.tree.Node.Flag;
import dev.slipway.model.problem.ConfigProblems;

/** True or false. */
public record Switch() implements Shape {

  @Override
  public void check(Node value, String thing, Findings findings) {
    if (!(value instanceof Flag)) {
      findings.at(value.place(), at -> ConfigProblems.wrongType(at, thing, value.kind(), noun()));
    }
  }

  @Override
  public String noun() {
    return "true or false";
  }
}
