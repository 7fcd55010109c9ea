package dev.slipway.adapter.config.slipway;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.adapter.config.tree.Node.Fields;
import dev.slipway.adapter.config.tree.Node.Items;
import dev.slipway.model.problem.QaFileProblems;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds {@code ${name}} in the checks of a target where nothing gives a value to the name. */
final class Mentions {

  /** Two dollars stand for one. */
  private static final Pattern NAME = Pattern.compile("\\$\\$\\{|\\$\\{([^{}\"]*)}");

  private static final List<String> TEXTS =
      Stream.concat(Deeds.ALL.stream(), Stream.of("query", "headers", "body")).toList();

  private final Map<String, Values> environments;
  private final Findings findings;

  Mentions(Map<String, Values> environments, Findings findings) {
    this.environments = environments;
    this.findings = findings;
  }

  /**
   * What a check captures that writes, only checks that write can rely on: the others run alone.
   *
   * @param checks in order
   */
  void check(List<Values> checks) {
    Known always = new Known(vars());
    Known writing = new Known(vars());
    for (Values check : checks) {
      Known known = check.flag("write") ? writing : always;
      texts(check).forEach(text -> checkText(text, check, known));
      writing.add(check);
      if (!check.flag("write")) {
        always.add(check);
      }
      check.fields().value("cleanup").ifPresent(text -> checkText(text, check, writing));
    }
  }

  /** Those that every environment has. */
  private Set<String> vars() {
    return environments.values().stream()
        .map(environment -> (Collection<String>) environment.nodes("vars").keySet())
        .reduce(
            (some, more) -> {
              Set<String> both = new HashSet<>(some);
              both.retainAll(more);
              return both;
            })
        .map(Set::copyOf)
        .orElse(Set.of());
  }

  private static Stream<Node> texts(Values check) {
    Fields expect = check.values("expect").fields();
    return Stream.concat(
            TEXTS.stream().flatMap(key -> check.fields().value(key).stream()),
            Stream.of("json", "headers").flatMap(key -> expect.value(key).stream()))
        .flatMap(Mentions::texts);
  }

  private static Stream<Node> texts(Node value) {
    if (value instanceof Fields fields) {
      return fields.byKey().values().stream().flatMap(field -> texts(field.value()));
    }
    return value instanceof Items items
        ? items.values().stream().flatMap(Mentions::texts)
        : value.text().map(text -> value).stream();
  }

  private void checkText(Node text, Values check, Known known) {
    NAME.matcher(text.text().orElseThrow())
        .results()
        .flatMap(found -> Stream.ofNullable(found.group(1)))
        .forEach(name -> checkName(name, text, check, known));
  }

  private void checkName(String name, Node text, Values check, Known known) {
    if (name.equals(Known.TOKEN)) {
      findings.at(text.place(), QaFileProblems::tokenInCheck);
    } else if (!environments.isEmpty() && !known.names().contains(name)) {
      findings.at(
          text.place(),
          at -> QaFileProblems.unfilled(at, name, check.text("name"), List.copyOf(known.names())));
    }
  }
}
