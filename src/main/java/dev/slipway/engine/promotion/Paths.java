package dev.slipway.engine.promotion;

import java.util.List;

/** Many paths in one sentence. */
public final class Paths {

  private static final int TOLD = 20;

  private Paths() {}

  /** The first of them, then how many more there are. */
  public static String told(List<String> paths) {
    String first = String.join(", ", paths.subList(0, Math.min(TOLD, paths.size())));
    return paths.size() > TOLD ? first + " and %d more".formatted(paths.size() - TOLD) : first;
  }
}
