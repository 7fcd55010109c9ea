package dev.slipway.engine.ecosystem;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.model.config.ReleaseType;
import dev.slipway.testkit.NodeOracle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Side by side with release-please's strategies: which files, in which order, by what means. */
@Tag("oracle")
@EnabledIfSystemProperty(named = "oracle.rp", matches = ".+")
class EcosystemOracleTest {

  private static final Map<String, String> POSSIBLE =
      Map.ofEntries(
          Map.entry(
              "package.json", "{\n  \"name\": \"@scope/widget\",\n  \"version\": \"1.0.0\"\n}"),
          Map.entry("pyproject.toml", "[project]\nname = \"my-widget\"\nversion = \"1.0.0\"\n"),
          Map.entry("sub/version.py", "__version__ = \"1.0.0\"\n"),
          Map.entry("version.py", "__version__ = \"1.0.0\"\n"),
          Map.entry("Cargo.toml", "[package]\nname = \"widget\"\nversion = \"1.0.0\"\n"),
          Map.entry("Chart.yaml", "name: widget\nversion: 1.0.0\n"),
          Map.entry("pubspec.yaml", "name: widget\nversion: 1.0.0\n"),
          Map.entry("pom.xml", "<project/>"),
          Map.entry("deep/module/pom.xml", "<project/>"),
          Map.entry("README.md", ""),
          Map.entry("modules/a/README.md", ""),
          Map.entry("versions.tf", ""),
          Map.entry("modules/a/versions.tf.tmpl", ""),
          Map.entry("metadata.yaml", ""));

  /** Without these release-please stops, or its updates do nothing. */
  private static final Map<ReleaseType, String> NEEDED =
      Map.of(
          ReleaseType.NODE, "package.json",
          ReleaseType.DART, "pubspec.yaml",
          ReleaseType.HELM, "Chart.yaml",
          ReleaseType.RUST, "Cargo.toml");

  private static final Map<String, String> OUR_NAME =
      Map.ofEntries(
          Map.entry("PackageLockJson", "PackageLock"),
          Map.entry("PyProjectToml", "PyprojectToml"),
          Map.entry("PythonFileWithVersion", "PythonModule"),
          Map.entry("VersionRB", "VersionRb"),
          Map.entry("ElixirMixExs", "MixExs"),
          Map.entry("RootComposerUpdatePackages", "ComposerJson"),
          Map.entry("DefaultUpdater", "WholeFile"),
          Map.entry("ReadMe", "TerraformReadme"),
          Map.entry("ModuleVersion", "TerraformVersions"),
          Map.entry("MetadataVersion", "TerraformMetadata"),
          Map.entry("JavaReleased", "ReleasedMarks"),
          Map.entry("Generic", "Marked"));

  private static final Set<String> WRITTEN_ELSEWHERE = Set.of("Changelog", "ChangelogJson");

  private static NodeOracle oracle;

  @BeforeAll
  static void start() {
    oracle = NodeOracle.start(EcosystemOracleTest.class, "oracle.js");
  }

  @AfterAll
  static void stop() {
    oracle.close();
  }

  static LongStream seeds() {
    return LongStream.range(0, 1_000);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_same_files_move_in_the_same_order(long seed) {
    // given
    var random = new Random(seed);
    var told = told(random);
    var files = new TreeMap<String, String>();
    POSSIBLE.forEach(
        (path, text) -> {
          if (random.nextBoolean() || path.equals(NEEDED.get(told.type()))) {
            files.put(told.config().resolve(path), text);
          }
        });
    Told whole = told;
    for (Map.Entry<String, String> file : files.entrySet()) {
      whole = whole.file(file.getKey(), file.getValue());
    }

    // when
    JsonNode theirs = oracle.ask("files", told.type().id(), told.path(), files, options(told));

    // then
    assertThat(ours(whole)).isEqualTo(theirs(theirs));
    assertThat(component(whole)).isEqualTo(theirs.get("component").asText());
  }

  private static Told told(Random random) {
    var type = ReleaseType.values()[random.nextInt(ReleaseType.values().length)];
    Told told = Told.of(type).at(any(random, ".", "pkg", "a/b"));
    boolean named = random.nextBoolean() || type == ReleaseType.RUBY;
    return named ? told.component(any(random, "widget", "my-widget")) : told;
  }

  private static Map<String, Object> options(Told told) {
    Map<String, Object> options = new LinkedHashMap<>();
    options.put("skipSnapshot", true);
    if (!told.component().isEmpty()) {
      options.put("component", told.component());
    }
    return options;
  }

  private static String component(Told told) {
    var ecosystem = Ecosystems.of(told.type());
    return told.component().isEmpty()
        ? told.nameInFiles().map(ecosystem::component).orElse("")
        : told.component();
  }

  /** Path to the updaters of it, once each, paths in order. */
  private static List<Map.Entry<String, Set<String>>> ours(Told told) {
    Map<String, Set<String>> updates =
        told.updates().stream()
            .map(word -> word.split(" "))
            .collect(
                groupingBy(
                    words -> words[1],
                    LinkedHashMap::new,
                    mapping(words -> words[2], Collectors.toCollection(LinkedHashSet::new))));
    return List.copyOf(updates.entrySet());
  }

  private static List<Map.Entry<String, Set<String>>> theirs(JsonNode answer) {
    List<Map.Entry<String, Set<String>>> updates = new ArrayList<>();
    for (JsonNode update : answer.get("updates")) {
      Set<String> names = new LinkedHashSet<>();
      update.get(1).forEach(name -> names.add(OUR_NAME.getOrDefault(name.asText(), name.asText())));
      if (names.stream().noneMatch(WRITTEN_ELSEWHERE::contains)) {
        updates.add(Map.entry(update.get(0).asText(), names));
      }
    }
    return updates;
  }

  private static String any(Random random, String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
