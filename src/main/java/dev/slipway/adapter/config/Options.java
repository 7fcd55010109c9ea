package dev.slipway.adapter.config;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.adapter.config.tree.Node.Amount;
import dev.slipway.adapter.config.tree.Node.Fields;
import dev.slipway.adapter.config.tree.Node.Flag;
import dev.slipway.adapter.config.tree.Node.Items;
import dev.slipway.adapter.config.tree.Place;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.problem.ConfigProblems;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Options as they are written, each perhaps: the value of the first layer that has one, so a
 * package's own goes before the root's. {@code null} counts as not written; {@code ""}, {@code
 * false} and {@code []} are values. What has the wrong type is told to the findings, and then
 * counts as not written.
 */
final class Options {

  private final List<Fields> layers;
  private final Findings findings;

  Options(List<Fields> layers, Findings findings) {
    this.layers = List.copyOf(layers);
    this.findings = findings;
  }

  Optional<Node> value(String key) {
    return layers.stream().flatMap(layer -> layer.value(key).stream()).findFirst();
  }

  Optional<String> text(String key) {
    return value(key).flatMap(node -> text(node, key));
  }

  /** As {@link #text}, where release-please takes an empty text or {@code false} for none. */
  Optional<String> filledText(String key) {
    return value(key)
        .filter(node -> !isFalse(node, key))
        .flatMap(node -> text(node, key))
        .filter(Predicate.not(String::isEmpty));
  }

  private boolean isFalse(Node node, String key) {
    boolean isFalse = node instanceof Flag flag && !flag.value();
    if (isFalse) {
      findings.at(node.place(), at -> ConfigProblems.falseForEmpty(at, key));
    }
    return isFalse;
  }

  /**
   * As {@link #filledText}, of an object that is nothing without it.
   *
   * @param thing what the object is, with its article
   */
  Optional<String> neededText(String key, String thing) {
    need(key, thing);
    return filledText(key);
  }

  /** Tells when the value is missing or, as JavaScript has it, false. */
  void need(String key, String thing) {
    if (value(key).filter(Node::isTruthy).isEmpty()) {
      findings.at(layers.get(0).place(), at -> ConfigProblems.missingKey(at, thing, key));
    }
  }

  private Optional<String> text(Node node, String key) {
    Optional<String> text = node.text();
    if (text.isEmpty()) {
      wrongType(node, key, "a string");
    }
    return text;
  }

  /** Whether JavaScript takes the value for true. */
  boolean flag(String key, boolean otherwise) {
    return value(key).map(node -> flag(node, key, node.isTruthy())).orElse(otherwise);
  }

  /** Whether the value is {@code true}: for options where nothing else counts as true. */
  boolean exactFlag(String key) {
    return value(key).map(node -> flag(node, key, isTrue(node))).orElse(false);
  }

  /** As {@link #flag}, told nowhere: for a value that is also read as an {@link #exactFlag}. */
  boolean quietFlag(String key) {
    return value(key).map(Node::isTruthy).orElse(false);
  }

  private static boolean isTrue(Node node) {
    return node instanceof Flag flag && flag.value();
  }

  private boolean flag(Node node, String key, boolean counted) {
    if (!(node instanceof Flag)) {
      findings.at(node.place(), at -> ConfigProblems.notAFlag(at, key, node.kind(), counted));
    }
    return counted;
  }

  /** A number from 1; empty for 0, which release-please takes for none. */
  OptionalInt count(String key) {
    return value(key).map(node -> count(node, key)).orElse(OptionalInt.empty());
  }

  private OptionalInt count(Node node, String key) {
    if (!(node instanceof Amount amount)) {
      wrongType(node, key, "a number");
      return OptionalInt.empty();
    }
    int count = (int) amount.value();
    if (count < 0 || count != amount.value()) {
      findings.at(node.place(), at -> ConfigProblems.notACount(at, key, amount.written()));
    }
    return count > 0 ? OptionalInt.of(count) : OptionalInt.empty();
  }

  Optional<ReleaseVersion> version(String key) {
    return filledText(key).flatMap(text -> VersionText.read(text, placeOf(key), findings));
  }

  /**
   * One of some names.
   *
   * @param noun what it is the name of, with its article
   */
  <E> Optional<E> choice(String key, String noun, Map<String, E> choices) {
    return text(key).flatMap(name -> choice(placeOf(key), name, noun, choices));
  }

  /** As {@link #choice}, where release-please takes an empty text for none. */
  <E> Optional<E> filledChoice(String key, String noun, Map<String, E> choices) {
    return filledText(key).flatMap(name -> choice(placeOf(key), name, noun, choices));
  }

  private <E> Optional<E> choice(Place place, String name, String noun, Map<String, E> choices) {
    if (!choices.containsKey(name)) {
      findings.at(place, at -> ConfigProblems.unknownName(at, noun, name, choices.keySet()));
    }
    return Optional.ofNullable(choices.get(name));
  }

  /** A file, from the package's folder or, with a leading slash, from the root. */
  Optional<String> filePath(String key) {
    return filledText(key).filter(path -> PathShape.isFile(path, placeOf(key), key, findings));
  }

  /** The items of a list as {@code item} reads them; what it cannot read is left out. */
  <T> Optional<List<T>> list(String key, Function<Node, Optional<T>> item) {
    return value(key)
        .flatMap(node -> items(node, key))
        .map(items -> items.values().stream().flatMap(node -> item.apply(node).stream()).toList());
  }

  private Optional<Items> items(Node node, String key) {
    if (node instanceof Items items) {
      return Optional.of(items);
    }
    wrongType(node, key, "a list");
    return Optional.empty();
  }

  Optional<List<String>> texts(String key) {
    return list(key, node -> text(node, key));
  }

  /** The parts of a text between commas, spaces and all, without the empty ones. */
  Optional<List<String>> commaList(String key) {
    return text(key)
        .map(text -> Arrays.stream(text.split(",")).filter(part -> !part.isEmpty()).toList());
  }

  /** Where the value stands that {@link #value} answers. */
  Place placeOf(String key) {
    return value(key).map(Node::place).orElseThrow();
  }

  private void wrongType(Node node, String key, String expected) {
    findings.at(
        node.place(), at -> ConfigProblems.wrongType(at, "'" + key + "'", node.kind(), expected));
  }
}
