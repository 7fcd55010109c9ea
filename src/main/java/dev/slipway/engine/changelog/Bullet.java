package dev.slipway.engine.changelog;

import static java.util.stream.Collectors.joining;

import dev.slipway.engine.commit.ConventionalCommit;
import dev.slipway.engine.commit.ConventionalCommit.Reference;
import java.util.List;

/**
 * A change as one item of its section.
 *
 * @param order by scope and description, written together
 */
record Bullet(CollatedText order, String text) {

  static Bullet of(ConventionalCommit change, Links links) {
    Description description = Description.of(change.description(), links);
    String told = description.text().isEmpty() ? change.header() : description.text();
    return new Bullet(
        CollatedText.of(scope(change) + description.text()),
        inScope(change, told) + commit(change, links) + references(change, description, links));
  }

  /** An item that begins with the change's scope. */
  static String inScope(ConventionalCommit change, String text) {
    String scope = scope(change);
    return scope.isEmpty() ? "* " + text : "* **" + scope + ":** " + text;
  }

  /** A star stands for everything, which needs no mention. */
  private static String scope(ConventionalCommit change) {
    return change.scope().filter(scope -> !scope.equals("*")).orElse("");
  }

  private static String commit(ConventionalCommit change, Links links) {
    return change.id().map(id -> " (" + links.commit(id) + ")").orElse("");
  }

  /** Issues that the description does not mention already. */
  private static String references(
      ConventionalCommit change, Description description, Links links) {
    List<String> issues =
        change.references().stream()
            .map(Reference::issue)
            .filter(issue -> !description.issues().contains(issue))
            .toList();
    return issues.isEmpty()
        ? ""
        : issues.stream().map(links::issue).collect(joining(" ", ", refs ", ""));
  }
}
