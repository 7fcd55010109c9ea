package dev.slipway.adapter.config.shape;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.adapter.config.tree.Node.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An object whose keys depend on its kind.
 *
 * @param kind the key that tells the kind
 * @param common the other keys that all kinds have
 * @param own what each kind has besides
 */
public record Kinds(Key kind, List<Key> common, Map<String, List<Key>> own) implements Shape {

  public Kinds {
    common = List.copyOf(common);
    own = Map.copyOf(own);
  }

  /** An object of one kind. */
  public Block of(String name) {
    List<Key> keys = new ArrayList<>(common);
    keys.add(1, kind);
    keys.addAll(own.get(name));
    return new Block(keys);
  }

  /** Where the kind is unknown, nothing can be said of the rest. */
  @Override
  public void check(Node value, String thing, Findings findings) {
    kindOf(value)
        .map(this::of)
        .orElseGet(() -> new Block(allOfThem()))
        .check(value, thing, findings);
  }

  private Optional<String> kindOf(Node value) {
    return value instanceof Fields fields
        ? fields.value(kind.name()).flatMap(Node::text).filter(own::containsKey)
        : Optional.empty();
  }

  private List<Key> allOfThem() {
    List<Key> keys = new ArrayList<>(common);
    keys.add(kind);
    own.values().forEach(keys::addAll);
    return keys.stream()
        .map(key -> key.equals(kind) ? key : Key.key(key.name(), Anything.ANYTHING, key.meaning()))
        .toList();
  }

  @Override
  public Node complete(Node value) {
    return kindOf(value).map(name -> of(name).complete(value)).orElse(value);
  }

  @Override
  public String noun() {
    return "an object";
  }
}
