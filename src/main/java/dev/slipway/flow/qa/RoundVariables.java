package dev.slipway.flow.qa;

import dev.slipway.engine.qa.judge.Variables;
import dev.slipway.model.qa.CheckConfig;
import dev.slipway.model.qa.Environment;
import dev.slipway.model.qa.Principal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What {@code ${name}} stands for while one environment is asked: more with each answer. */
final class RoundVariables {

  private static final String PRINCIPAL = "principal";
  private static final Map<String, String> USUAL = Map.of("limit", "10");

  private final Environment environment;
  private final PreflightRequest request;
  private final SortedMap<String, String> captured = new TreeMap<>();

  RoundVariables(Environment environment, PreflightRequest request) {
    this.environment = environment;
    this.request = request;
  }

  Environment environment() {
    return environment;
  }

  PreflightRequest request() {
    return request;
  }

  /** As it is now; the strongest are those of the request. */
  Variables now() {
    return Variables.of(USUAL)
        .and(environment.vars())
        .and(captured)
        .and(requested())
        .and(request.set());
  }

  private Map<String, String> requested() {
    Map<String, String> values = new TreeMap<>();
    values.put("env", environment.name());
    values.put("target", request.target());
    request.limit().ifPresent(limit -> values.put("limit", String.valueOf(limit)));
    request.space().ifPresent(space -> values.put("space", space));
    return values;
  }

  /** A check's names stand for nothing until it has captured them, whoever had them before. */
  void begin(CheckConfig check) {
    captured.keySet().removeAll(check.captures().keySet());
  }

  /** A capture is known by its own name, and by that of its check before it. */
  void capture(CheckConfig check, SortedMap<String, String> values) {
    captured.putAll(values);
    values.forEach((name, value) -> captured.put(check.name() + "." + name, value));
  }

  /** Who we are, as far as checks have captured it. */
  Principal principal() {
    SortedMap<String, String> told = new TreeMap<>();
    captured.forEach(
        (name, value) -> {
          if (name.equals(PRINCIPAL)) {
            told.put("type", value);
          } else if (name.startsWith(PRINCIPAL + ".")) {
            told.put(name.substring(PRINCIPAL.length() + 1), value);
          }
        });
    return new Principal(told);
  }
}
