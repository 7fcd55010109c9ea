package dev.slipway.engine.pullrequest;

import static java.util.function.Predicate.not;
import static java.util.regex.Pattern.quote;

import dev.slipway.model.Notation;
import dev.slipway.model.ReleaseVersion;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in a title what stands in the places of its pattern; all other text is literal. */
final class TitleReader {

  /** The letters of usual package names. */
  static final String PLAIN_COMPONENT = "(?<component>@?[\\w./-]+)";

  static final String ANY_COMPONENT = "(?<component>\\S.*)";
  static final String NO_COMPONENT = "(?<component>)";

  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\$\\{(?:scope|component|version|branch)}");

  private static final String VERSION = "v?(?<version>[0-9].*)";
  private static final String BRANCH = "(?<branch>\\S+)?";
  private static final String SCOPE = "(?:\\((?<branch>\\S+?)\\))?";

  private final Pattern title;

  /**
   * @param template has not both of {@code ${scope}} and {@code ${branch}}
   * @param component one of the regular expressions above
   */
  TitleReader(String template, String component) {
    Map<String, String> groups = new LinkedHashMap<>();
    groups.put("${component}", component);
    groups.put("${version}", VERSION);
    if (template.contains("${branch}")) {
      groups.put("${branch}", BRANCH);
    } else {
      groups.put("${scope}", SCOPE);
    }
    this.title = Pattern.compile(regex(template.strip(), groups));
  }

  /**
   * Literal text quoted, the first of each placeholder its group, missing ones groups of nothing.
   */
  private static String regex(String template, Map<String, String> groups) {
    StringBuilder regex = new StringBuilder();
    int end = 0;
    for (Matcher found = PLACEHOLDER.matcher(template); found.find(); ) {
      String group = groups.remove(found.group());
      if (group != null) {
        regex.append(quote(template.substring(end, found.start()))).append(group);
        end = found.end();
      }
    }
    regex.append(quote(template.substring(end)));
    groups.values().forEach(missing -> regex.append("(?:").append(missing).append("){0}"));
    return regex.toString();
  }

  Optional<ReleaseTitle> read(String text, Notation notation) {
    Matcher found = title.matcher(text.strip());
    return found.matches() ? read(found, notation) : Optional.empty();
  }

  private static Optional<ReleaseTitle> read(Matcher found, Notation notation) {
    Optional<String> written = group(found, "version");
    Optional<ReleaseVersion> version = written.flatMap(notation::find);
    return written.isPresent() == version.isPresent()
        ? Optional.of(
            new ReleaseTitle(group(found, "branch"), group(found, "component").orElse(""), version))
        : Optional.empty();
  }

  private static Optional<String> group(Matcher found, String name) {
    return Optional.ofNullable(found.group(name)).filter(not(String::isEmpty));
  }
}
