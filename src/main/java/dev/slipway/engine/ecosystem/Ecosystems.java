package dev.slipway.engine.ecosystem;

import dev.slipway.model.config.ReleaseType;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All ecosystems, one for each release type. */
public final class Ecosystems {

  private static final Map<ReleaseType, Ecosystem> BY_TYPE =
      Stream.of(
              new Simple(),
              new NodeJs(),
              new Python(),
              new Go(),
              new Rust(),
              new Maven(),
              new Java(),
              new Ruby(),
              new Php(),
              new Dart(),
              new Elixir(),
              new Helm(),
              new TerraformModule())
          .collect(Collectors.toUnmodifiableMap(Ecosystem::type, Function.identity()));

  private Ecosystems() {}

  public static Ecosystem of(ReleaseType type) {
    return BY_TYPE.get(type);
  }
}
