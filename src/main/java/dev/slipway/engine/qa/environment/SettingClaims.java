package dev.slipway.engine.qa.environment;

import dev.slipway.model.qa.ConfigOrigin;
import dev.slipway.model.qa.EnvironmentConfig;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What each source says of one environment; of two that say the same thing, the stronger counts.
 */
final class SettingClaims {

  static final String BASE_URL = "baseUrl";
  static final String TOKEN = "token";
  static final String CA = "ca";
  static final String SPACE = "vars.space";
  private static final String VARS = "vars.";
  private static final String HEADERS = "headers.";

  /** The strongest first. */
  private enum From {
    FLAGS,
    VARIABLES,
    FILE,
    USER
  }

  /**
   * One source's say in one setting.
   *
   * @param value empty where a variable is named that is not set
   * @param told where the value comes from
   */
  record Claim(From from, String key, Optional<String> value, String told) {}

  private final EnvironmentSources sources;
  private final String name;
  private final List<Claim> claims = new ArrayList<>();
  private final Map<String, Claim> counting = new LinkedHashMap<>();

  private SettingClaims(EnvironmentSources sources, String name) {
    this.sources = sources;
    this.name = name;
  }

  static SettingClaims of(EnvironmentSources sources, String name, Optional<String> space) {
    SettingClaims all = new SettingClaims(sources, name);
    space.ifPresent(value -> all.add(From.FLAGS, SPACE, value, "--space-id"));
    all.variable("BASE_URL", BASE_URL);
    all.variable("TOKEN", TOKEN);
    all.variable("SPACE_ID", SPACE);
    sources.written(name).ifPresent(config -> all.file(From.FILE, config, "slipway.yml"));
    sources.ofUser(name).ifPresent(config -> all.file(From.USER, config, "the user configuration"));
    return all;
  }

  private void add(From from, String key, String value, String told) {
    add(new Claim(from, key, Optional.of(value), told));
  }

  private void add(Claim claim) {
    claims.add(claim);
    claim.value().ifPresent(value -> counting.putIfAbsent(claim.key(), claim));
  }

  private void variable(String what, String key) {
    String variable = sources.named(name, what);
    sources.variable(variable).ifPresent(value -> add(From.VARIABLES, key, value, told(variable)));
  }

  private static String told(String variable) {
    return "the environment variable " + variable;
  }

  private void file(From from, EnvironmentConfig config, String told) {
    config.baseUrl().ifPresent(value -> add(from, BASE_URL, value, told));
    config
        .token()
        .map(variable -> new Claim(from, TOKEN, sources.variable(variable), told(variable)))
        .ifPresent(this::add);
    config.ca().ifPresent(value -> add(from, CA, value, told));
    config.headers().forEach((header, value) -> add(from, HEADERS + header, value, told));
    config.vars().forEach((variable, value) -> add(from, VARS + variable, value, told));
  }

  /** The claim that counts. */
  Optional<Claim> of(String key) {
    return Optional.ofNullable(counting.get(key));
  }

  Optional<String> value(String key) {
    return of(key).flatMap(Claim::value);
  }

  SortedMap<String, String> vars() {
    return below(VARS);
  }

  SortedMap<String, String> headers() {
    return below(HEADERS);
  }

  private SortedMap<String, String> below(String prefix) {
    SortedMap<String, String> values = new TreeMap<>();
    counting.forEach(
        (key, claim) -> {
          if (key.startsWith(prefix)) {
            values.put(key.substring(prefix.length()), claim.value().orElseThrow());
          }
        });
    return values;
  }

  /** The strongest first, those that say nothing too. */
  List<ConfigOrigin> origins() {
    String variables = sources.named(name, "*");
    return List.of(
        origin(From.FLAGS, "flags", "--space-id", says(From.FLAGS)),
        origin(From.VARIABLES, "environment", variables, says(From.VARIABLES)),
        origin(From.FILE, "slipway.yml", sources.file(), sources.config().isPresent()),
        origin(From.USER, "user configuration", sources.userFile(), sources.user().isPresent()));
  }

  private boolean says(From from) {
    return claims.stream().anyMatch(claim -> claim.from() == from);
  }

  private ConfigOrigin origin(From from, String title, String place, boolean exists) {
    List<Claim> own = claims.stream().filter(claim -> claim.from() == from).toList();
    return new ConfigOrigin(
        title,
        place,
        exists,
        own.stream().anyMatch(this::counts),
        own.stream().anyMatch(claim -> claim.value().isPresent() && !counts(claim)),
        exists ? reason(own) : from == From.FLAGS ? "not given" : "none is there",
        own.stream().map(Claim::key).toList());
  }

  private boolean counts(Claim claim) {
    return claim.equals(counting.get(claim.key()));
  }

  private String reason(List<Claim> own) {
    return own.isEmpty()
        ? "nothing of " + name
        : own.stream()
            .filter(claim -> !counts(claim))
            .map(this::reason)
            .collect(Collectors.joining("; "));
  }

  private String reason(Claim lost) {
    return lost.value().isEmpty()
        ? "%s is missing: %s is not set".formatted(lost.key(), lost.told())
        : "%s is overridden by %s".formatted(lost.key(), counting.get(lost.key()).told());
  }
}
