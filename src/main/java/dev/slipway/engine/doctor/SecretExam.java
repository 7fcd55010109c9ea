package dev.slipway.engine.doctor;

import dev.slipway.model.config.Setting;
import dev.slipway.model.problem.DoctorProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Looks for all secrets that the configuration names, at once, before a step needs the first of
 * them (requirements F54).
 *
 * @param effective the whole of {@code slipway.yml}; empty where there is none
 * @param needed those that the next step needs, by what needs them
 * @param environment of the process
 */
public record SecretExam(
    Optional<Setting> effective, Map<String, Set<String>> needed, Map<String, String> environment) {

  /** A variable that a channel may see is a secret when it is named like one. */
  private static final Pattern SECRET =
      Pattern.compile(".*(TOKEN|SECRET|PASSWORD|PASSPHRASE|CREDENTIALS?|API_?KEY|PRIVATE_?KEY).*");

  public List<Finding> findings() {
    List<Finding> found = new ArrayList<>();
    Set<String> told = new TreeSet<>();
    new TreeMap<>(needed)
        .forEach(
            (step, variables) -> {
              List<String> missing = missing(variables);
              if (!missing.isEmpty()) {
                told.addAll(missing);
                found.add(Finding.of("secrets", DoctorProblems.missingSecrets(missing, step)));
              }
            });
    Set<String> named = named();
    List<String> later = missing(named).stream().filter(each -> !told.contains(each)).toList();
    if (!later.isEmpty()) {
      found.add(Finding.of("secrets", DoctorProblems.secretsNeededLater(later)));
    }
    if (found.isEmpty() && !named.isEmpty()) {
      found.add(Finding.ok("secrets", "set: " + String.join(", ", named)));
    }
    return found;
  }

  private List<String> missing(Set<String> variables) {
    return variables.stream()
        .filter(each -> environment.getOrDefault(each, "").isBlank())
        .sorted()
        .toList();
  }

  /** All that the configuration names. */
  Set<String> named() {
    Set<String> names = new TreeSet<>();
    effective.ifPresent(setting -> collect("", setting, names));
    return names;
  }

  private static void collect(String key, Setting setting, Set<String> names) {
    if (setting instanceof Setting.Block block) {
      block
          .settings()
          .forEach(
              (name, value) -> {
                if (key.equals("token") && name.equals("env")) {
                  text(value).ifPresent(names::add);
                } else {
                  collect(name, value, names);
                }
              });
    } else if (setting instanceof Setting.Many many && key.equals("env")) {
      many.items().stream()
          .flatMap(each -> text(each).stream())
          .filter(each -> SECRET.matcher(each).matches())
          .forEach(names::add);
    } else if (setting instanceof Setting.Many many) {
      many.items().forEach(each -> collect("", each, names));
    }
  }

  /** A text without the quotation marks that JSON has around it. */
  private static Optional<String> text(Setting setting) {
    return setting instanceof Setting.One one && one.json().startsWith("\"")
        ? Optional.of(one.json().substring(1, one.json().length() - 1))
        : Optional.empty();
  }
}
