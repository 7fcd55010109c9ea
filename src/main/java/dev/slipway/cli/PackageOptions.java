package dev.slipway.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options of a package that has no configuration files: {@code --release-type} and what
 * release-please's command line takes with it. Each stands for an option of the files.
 */
final class PackageOptions {

  /** An option of the command line, and the option of the files that it stands for. */
  private record Stand(String name, String label, String configured, String description) {

    /** A switch has no parameter and means {@code true}. */
    boolean isSwitch() {
      return label.isEmpty();
    }
  }

  private static final String RELEASE_TYPE = "--release-type";

  private static final List<Stand> ALL =
      List.of(
          of(RELEASE_TYPE, "TYPE", "Go without configuration files: one package of this type."),
          of("--package-name", "NAME", "Its name."),
          of("--component", "NAME", "Its component in tags and branches."),
          of("--versioning-strategy", "STRATEGY", "versioning", "How commits move its version."),
          of("--initial-version", "VERSION", "Its first version."),
          of("--prerelease-type", "TYPE", "Its pre-release part: alpha, beta, rc."),
          of("--bump-minor-pre-major", "", "Before 1.0.0 a breaking change moves the minor."),
          of("--bump-patch-for-minor-pre-major", "", "Before 1.0.0 a feature moves the patch."),
          of("--changelog-path", "FILE", "Its changelog."),
          of("--changelog-type", "TYPE", "default or github."),
          of("--changelog-sections", "TYPES", "Commit types that its notes show, with commas."),
          of("--changelog-host", "URL", "Prefix of all links."),
          of("--extra-files", "FILES", "More files with its version, with commas."),
          of("--version-file", "FILE", "The file that holds its version."),
          of("--tag-separator", "TEXT", "Between component and version."),
          of("--monorepo-tags", "", "include-component-in-tag", "The component stands in tags."),
          of("--pull-request-title-pattern", "PATTERN", "Title of the pull request."),
          of("--pull-request-header", "TEXT", "First line of its body."),
          of("--pull-request-footer", "TEXT", "Last line of its body."),
          of("--component-no-space", "", "No space before the component in the title."));

  private final Map<String, String> given = new LinkedHashMap<>();

  private static Stand of(String name, String label, String description) {
    return new Stand(name, label, name.substring(2), description);
  }

  private static Stand of(String name, String label, String configured, String description) {
    return new Stand(name, label, configured, description);
  }

  /** Adds the options to a command. */
  void addTo(CommandSpec command) {
    ALL.forEach(stand -> command.addOption(option(stand)));
  }

  private OptionSpec option(Stand stand) {
    OptionSpec.Builder option =
        OptionSpec.builder(stand.name())
            .description(stand.description())
            .type(stand.isSwitch() ? boolean.class : String.class)
            .hidden(!stand.name().equals(RELEASE_TYPE))
            .setter(
                new picocli.CommandLine.Model.ISetter() {
                  @Override
                  public <T> T set(T value) {
                    if (value != null && !value.equals(false)) {
                      given.put(stand.configured(), value.toString());
                    }
                    return value;
                  }
                });
    return stand.isSwitch() ? option.build() : option.paramLabel(stand.label()).build();
  }

  /**
   * What was given, by the name that configuration files have for it; empty when the files count.
   */
  Map<String, String> options() {
    return given.containsKey("release-type") ? Map.copyOf(given) : Map.of();
  }
}
