package dev.slipway.adapter.config.shape;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.model.flow.Template;
import dev.slipway.model.problem.ConfigProblems;
import dev.slipway.model.problem.SlipwayFileProblems;
import java.util.List;

/**
 * A text with places in braces.
 *
 * @param filled what it is once its places are filled, each with a number
 * @param places the names that there are
 * @param needed those of them without which it tells nothing
 */
public record Templated(Form filled, List<String> places, List<String> needed) implements Shape {

  public Templated {
    places = List.copyOf(places);
    needed = List.copyOf(needed);
  }

  /** The same, which needs some of its places. */
  public Templated needing(String... names) {
    return new Templated(filled, places, List.of(names));
  }

  @Override
  public void check(Node value, String thing, Findings findings) {
    value
        .text()
        .ifPresentOrElse(
            text -> checkText(value, new Template(text), thing, findings),
            () ->
                findings.at(
                    value.place(),
                    at -> ConfigProblems.wrongType(at, thing, value.kind(), "a string")));
  }

  private void checkText(Node value, Template text, String thing, Findings findings) {
    List<String> used = text.places();
    used.stream()
        .filter(name -> !places.contains(name))
        .forEach(
            name ->
                findings.at(
                    value.place(), at -> SlipwayFileProblems.unknownPlace(at, name, places)));
    needed.stream()
        .filter(name -> !used.contains(name))
        .forEach(
            name ->
                findings.at(
                    value.place(),
                    at -> SlipwayFileProblems.missingPlace(at, thing, text.text(), name)));
    if (!filled.accepts(text.text().replaceAll("\\{[A-Za-z]+\\}", "1"))) {
      findings.at(
          value.place(),
          at -> SlipwayFileProblems.malformed(at, text.text(), noun(), filled.example()));
    }
  }

  @Override
  public String noun() {
    return filled.noun();
  }
}
