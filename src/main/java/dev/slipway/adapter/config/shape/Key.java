package dev.slipway.adapter.config.shape;

import dev.slipway.adapter.config.tree.Node;
import dev.slipway.adapter.config.tree.Node.Amount;
import dev.slipway.adapter.config.tree.Node.Fields;
import dev.slipway.adapter.config.tree.Node.Flag;
import dev.slipway.adapter.config.tree.Node.Items;
import dev.slipway.adapter.config.tree.Node.Text;
import dev.slipway.adapter.config.tree.Place;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * A setting: its name, what it may be, what it means, and what it is when nobody writes it.
 *
 * @param meaning whole sentences
 * @param otherwise empty where there is nothing then
 * @param needed whether its block is nothing without it
 */
public record Key(
    String name, Shape shape, String meaning, Optional<Node> otherwise, boolean needed) {

  /** Where values stand that nobody wrote. */
  public static final Place DEFAULT = Place.all("default");

  /** A setting that is nothing unless it is written. */
  public static Key key(String name, Shape shape, String meaning) {
    return new Key(name, shape, meaning, Optional.empty(), false);
  }

  /** A setting that is an object, and complete when it is not written. */
  public static Key section(String name, String meaning, Key... keys) {
    return key(name, Block.of(keys), meaning).orNothing();
  }

  /** The same setting, with a default. */
  public Key or(Node value) {
    return new Key(name, shape, meaning, Optional.of(value), needed);
  }

  public Key or(String text) {
    return or(new Text(DEFAULT, text));
  }

  public Key or(boolean flag) {
    return or(new Flag(DEFAULT, flag));
  }

  public Key or(int amount) {
    return or(new Amount(DEFAULT, String.valueOf(amount)));
  }

  /** An object with nothing written in it. */
  public Key orNothing() {
    return or(new Fields(DEFAULT, Map.of()));
  }

  public Key orItems(String... texts) {
    return or(
        new Items(
            DEFAULT, Arrays.stream(texts).<Node>map(text -> new Text(DEFAULT, text)).toList()));
  }

  /** The same setting, which must be written. */
  public Key must() {
    return new Key(name, shape, meaning, otherwise, true);
  }

  String thing() {
    return "'" + name + "'";
  }
}
