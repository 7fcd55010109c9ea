package dev.slipway.adapter.config.shape;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.adapter.config.tree.Node.Field;
import dev.slipway.adapter.config.tree.Node.Fields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An object whose keys depend on its kind.
 *
 * @param kind the key that names the kind; it comes after the first of those that all have
 * @param meaning of that key
 * @param common what all kinds have
 * @param own what each kind has besides, by its name
 */
public record Kinds(String kind, String meaning, List<Key> common, Map<String, List<Key>> own)
    implements Shape {

  public Kinds {
    common = List.copyOf(common);
    own = Map.copyOf(own);
  }

  /** The names of the kinds, sorted. */
  public List<String> names() {
    return own.keySet().stream().sorted().toList();
  }

  /** An object of one kind. */
  public Block of(String name) {
    return with(own.get(name));
  }

  private Block with(List<Key> more) {
    List<Key> keys = new ArrayList<>(common);
    keys.add(1, Key.key(kind, new Words(names()), meaning).must());
    keys.addAll(more);
    return new Block(keys);
  }

  @Override
  public void check(Node value, String thing, Findings findings) {
    Optional<String> name = kindOf(value);
    if (name.isPresent()) {
      of(name.get()).check(value, thing, findings);
    } else {
      with(List.of()).check(withoutOwn(value), thing, findings);
    }
  }

  private Optional<String> kindOf(Node value) {
    return value instanceof Fields fields
        ? fields.value(kind).flatMap(Node::text).filter(own::containsKey)
        : Optional.empty();
  }

  /** Where the kind is unknown, nothing can be said of what only some kinds have. */
  private Node withoutOwn(Node value) {
    if (!(value instanceof Fields fields)) {
      return value;
    }
    Map<String, Field> rest = new LinkedHashMap<>(fields.byKey());
    own.values().forEach(keys -> keys.forEach(key -> rest.remove(key.name())));
    return new Fields(fields.place(), rest);
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
