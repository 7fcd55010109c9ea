package dev.slipway.engine.pullrequest;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.engine.pullrequest.PullRequestBody.Entry;
import dev.slipway.model.BranchName;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.testkit.NodeOracle;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Side by side with release-please itself, on random branches, titles and bodies. */
@Tag("oracle")
@EnabledIfSystemProperty(named = "oracle.rp", matches = ".+")
class PullRequestOracleTest {

  private static NodeOracle oracle;

  @BeforeAll
  static void start() {
    oracle = NodeOracle.start(PullRequestOracleTest.class, "oracle.js");
  }

  @AfterAll
  static void stop() {
    oracle.close();
  }

  static LongStream seeds() {
    return LongStream.range(0, 2_000);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void branches_are_named_alike(long seed) {
    var random = new Random(seed);
    var target = target(random);
    String component = component(random);

    var branch =
        component.isEmpty()
            ? ReleaseBranch.of(target)
            : ReleaseBranch.ofComponent(target, component);

    assertThat(branch.name().name())
        .isEqualTo(oracle.ask("branch", target.name(), component).asText());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void branches_are_read_alike(long seed) {
    var random = new Random(seed);
    String name =
        any(
                random,
                "release",
                "release-please",
                "release-please--branches--",
                "release-please/branches/")
            + any(random, "", "-", "/", "main", "1.x", "v2.0")
            + any(random, "", "--components--", "--groups--", "/components/", "-")
            + any(random, "", "a", "@s/q", "a-v1", "b--c")
            + any(random, "", "-v1.2.3", "v1.2.3", "-v2", "--release-notes");

    JsonNode theirs = oracle.ask("readBranch", name);

    if (BranchName.isValid(name) && text(theirs, "target").stream().allMatch(BranchName::isValid)) {
      var ours = ReleaseBranch.parse(name);
      assertThat(ours.isPresent()).as(name).isEqualTo(!theirs.isNull());
      assertThat(ours.flatMap(ReleaseBranch::target).map(BranchName::name))
          .isEqualTo(text(theirs, "target"));
      assertThat(ours.flatMap(ReleaseBranch::component)).isEqualTo(text(theirs, "component"));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void titles_are_written_alike(long seed) {
    var random = new Random(seed);
    String pattern = pattern(random);
    boolean noSpace = random.nextBoolean() && !pattern.startsWith("${component}");
    var target = target(random);
    String component = component(random);
    var version = version(random);

    String ours =
        TitlePattern.ofPackage(Optional.of(pattern), noSpace)
            .title(target, component, Optional.of(version));

    assertThat(ours)
        .isEqualTo(
            oracle
                .ask("title", pattern, noSpace, target.name(), component, version.toString())
                .asText());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void titles_that_release_please_reads_are_read_alike(long seed) {
    var random = new Random(seed);
    String pattern = pattern(random);
    var written = TitlePattern.ofPackage(Optional.of(pattern), false);
    String title =
        written.title(target(random), component(random), Optional.of(version(random)))
            + any(random, "", "", "", " (#7)", "-x");

    JsonNode theirs = oracle.ask("readTitle", pattern, false, title);

    if (!theirs.isNull()) {
      var ours = written.parse(title).orElseThrow();
      assertThat(ours.branch()).isEqualTo(text(theirs, "branch"));
      assertThat(ours.component()).isEqualTo(theirs.get("component").asText());
      assertThat(ours.version().map(Object::toString)).isEqualTo(text(theirs, "version"));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void bodies_are_written_alike(long seed) {
    var random = new Random(seed);
    var body = body(random, "<T>", "&lt;T&gt;", "</details>", "text", "([#1](u))");

    assertThat(body.text())
        .isEqualTo(
            oracle
                .ask("body", entries(body), body.merged(), body.header(), body.footer())
                .asText());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void bodies_without_html_are_read_alike(long seed) {
    var random = new Random(seed);
    var body = body(random, "text", "([#1](u))", "**bold**", "a & b", "> 2");
    String written = body.text().replace("\n", any(random, "\n", "\r\n"));

    JsonNode theirs = oracle.ask("readBody", written);

    var ours = PullRequestBody.parse(written).orElseThrow();
    assertThat(ours.header()).isEqualTo(theirs.get("header").asText());
    assertThat(ours.footer()).isEqualTo(theirs.get("footer").asText());
    assertThat(entries(ours)).isEqualTo(entries(theirs));
    assertThat(ours.text()).isEqualTo(theirs.get("printed").asText());
  }

  private static PullRequestBody body(Random random, String... words) {
    List<Entry> entries =
        Stream.generate(() -> entry(random, words)).limit(1 + random.nextInt(4)).toList();
    Optional<String> header = Optional.of(any(random, "", "head", "two\nlines"));
    Optional<String> footer = Optional.of(any(random, "", "foot", "two\nlines"));
    return entries.size() > 1 || random.nextBoolean()
        ? PullRequestBody.merged(header, footer, entries)
        : PullRequestBody.single(header, footer, entries.get(0));
  }

  private static Entry entry(Random random, String... words) {
    var version = version(random);
    String items =
        String.join(
            "\n",
            Stream.generate(() -> "* " + any(random, words) + " " + any(random, words))
                .limit(random.nextInt(5))
                .toList());
    String notes = "## [%s](u) (2024-03-05)\n\n\n### Features\n\n%s".formatted(version, items);
    return new Entry(component(random), version, notes.strip());
  }

  private static List<List<String>> entries(PullRequestBody body) {
    return body.entries().stream()
        .map(entry -> List.of(entry.component(), entry.version().toString(), entry.notes()))
        .toList();
  }

  private static List<List<String>> entries(JsonNode body) {
    return StreamSupport.stream(body.get("entries").spliterator(), false)
        .map(entry -> List.of(entry.get(0).asText(), entry.get(1).asText(), entry.get(2).asText()))
        .toList();
  }

  private static String pattern(Random random) {
    return any(
        random,
        TitlePattern.PACKAGE,
        TitlePattern.GROUP,
        "chore${scope}: release ${component} ${version}",
        "chore(${branch}): release${component} v${version}",
        "Release${component} version ${version}",
        "[release] ${component}@${version}",
        "${component}: ${version}",
        "${version}");
  }

  private static String component(Random random) {
    return any(random, "", "a", "@s/q", "foo-bar", "a.b_c", "1.0.0");
  }

  private static BranchName target(Random random) {
    return new BranchName(any(random, "main", "release/1.x", "v2", "a-b.c"));
  }

  private static ReleaseVersion version(Random random) {
    return ReleaseVersion.parse(any(random, "1.0.0", "0.10.2", "2.0.0-rc.1", "3.0.0-beta+b.1"));
  }

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.ofNullable(node.get(field)).filter(not(JsonNode::isNull)).map(JsonNode::asText);
  }

  private static String any(Random random, String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
