package dev.slipway.flow.qa;

import dev.slipway.engine.qa.judge.Variables;
import dev.slipway.model.qa.Ask;
import dev.slipway.model.qa.CheckConfig;
import dev.slipway.model.qa.Environment;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what a check would ask; names that nothing stands for yet stay as they are written. */
final class AskWords {

  private AskWords() {}

  static String of(CheckConfig check, Environment environment, Variables variables) {
    Ask ask = variables.missing(check.ask()).isEmpty() ? variables.fill(check.ask()) : check.ask();
    if (ask instanceof Ask.Request request) {
      return "would ask "
          + request.method()
          + " "
          + url(request, environment)
          + query(request.query());
    } else if (ask instanceof Ask.Program program) {
      return "would run " + String.join(" ", program.argv());
    } else if (ask instanceof Ask.Connect connect) {
      return "would connect to " + connect.address();
    }
    return "would look at the certificate of " + ((Ask.Handshake) ask).address();
  }

  private static String url(Ask.Request request, Environment environment) {
    return request.path().startsWith("/")
        ? environment.baseUrl().orElse("") + request.path()
        : request.path();
  }

  private static String query(Map<String, String> parameters) {
    return parameters.isEmpty()
        ? ""
        : parameters.entrySet().stream()
            .map(each -> each.getKey() + "=" + each.getValue())
            .collect(Collectors.joining("&", "?", ""));
  }
}
