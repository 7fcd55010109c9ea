package dev.slipway.model;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * The folders whose inside and outside must be told apart, so that a difference of two trees needs
 * to descend no deeper.
 *
 * @param folders paths without a slash at either end, sorted; never the root
 */
public record Boundaries(List<String> folders) {

  public static final Boundaries NONE = new Boundaries(List.of());

  public Boundaries {
    folders = List.copyOf(new TreeSet<>(folders));
  }

  public static Boundaries of(Collection<String> folders) {
    return new Boundaries(List.copyOf(folders));
  }

  public boolean isEmpty() {
    return folders.isEmpty();
  }
}
