package dev.slipway.engine.manifest.extra;

import dev.slipway.engine.manifest.extra.ReleasePlease.Request;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes files in the style that tools write and that release-please's own printers keep. */
final class OrdinaryFiles {

  private static final List<String> VERSIONS =
      List.of("2.0.0", "0.1.10", "10.20.30-rc.1", "2.0.0-beta", "3.0.0+build.7");
  private static final List<String> OLD = List.of("1.0.0", "0.0.1", "1.2.3-rc.1", "12.0.9-alpha");
  private static final List<String> WORDS =
      List.of("demo", "café", "a b", "x-y_z", "日本", "v1", "it's", "@acme/demo", "1.0.0 of it");

  /** JSONPaths that mean the same to jsonpath-plus and to Slipway. */
  private static final List<String> PATHS =
      List.of(
          "$.version",
          "version",
          "$['version']",
          "$..version",
          "$.p[*].version",
          "$.p.*.version",
          "$['p'][0]['version']",
          "$[\"p\"][1].version",
          "p[0].version",
          "$.p.0.version",
          "$.p[(@.length-1)].version",
          "$.p[-1:].version",
          "$.p[0,1].version",
          "$.p[0:1].version",
          "$.p[?(@.name=='x')].version",
          "$.p[?(@.name === \"y\")].version",
          "$['dash.ed']",
          "$.p[?(@.name!='x')].version",
          "$.p[?(@.n>2)].version",
          "$.p[?(!@.n)].version",
          "$.p[?(@.name=='x' || @.n)].version",
          "$..p[?(@['name']=='x')]['version']",
          "$.7.version",
          "$.none",
          "$.p[?(@.name=='none')].version",
          "$.*",
          "$..*");

  private static final List<String> GLOB_PIECES =
      List.of(
          "a",
          "b",
          ".",
          "/",
          "/",
          "*",
          "**",
          "**/",
          "/**/",
          "?",
          "[ab]",
          "[!a]",
          "{a,b}",
          "{a/b,.b}");
  private static final List<String> PATH_PIECES = List.of("a", "b", "ab", ".a", ".", "/", "/");

  private final Random random;

  OrdinaryFiles(long seed) {
    this.random = new Random(seed);
  }

  List<Request> each(int count) {
    return IntStream.range(0, count).boxed().flatMap(i -> one().stream()).toList();
  }

  private List<Request> one() {
    String indent = pick("  ", "    ", "\t");
    String end = pick("\n", "\n", "", "\n\n");
    return List.of(
        request("package", "", json(indent, version(), extra()) + end),
        request("package", "", json(indent, member("name"), extra()) + end),
        request("composer", "", json(indent, member("name"), version(), extra()) + end),
        request("composer", "", json(indent, member("name"), extra()) + end),
        request("lock", "", lock(indent) + end),
        request(
            "samples",
            "demo",
            json(indent, object(indent, "dependencies", "\"demo\": \"^" + old() + "\"")) + end),
        request(
            "manifest",
            ".",
            json(indent, "\".\": \"" + old() + "\"", "\"b\": \"" + old() + "\"") + end),
        request("manifest", "new/one", json(indent, "\".\": \"" + old() + "\"") + end),
        request("manifest", ".", "{}" + end),
        request(
            "json",
            pick("$.version", "$..version", "version"),
            json(indent, extra(), version()) + end),
        request(
            "json",
            "$.a.v",
            json(indent, object(indent, "a", "\"v\": \"v" + old() + " x\"")) + end),
        request("yaml", "$.version", "name: demo\n" + yaml() + "\n" + "list:\n  - a\n  - b: c\n"),
        request(
            "yaml",
            pick("$.a.version", "$..version", "$.*.version"),
            "a:\n  " + yaml() + "\n  b: 1\n"),
        request(
            "yaml",
            "$.l[?(@.name=='x')].version",
            "l:\n  - name: x\n    " + yaml() + "\n  - name: 'y'\n    " + yaml() + "\n"),
        request("toml", "$.version", toml() + end),
        request("toml", "$.a.version", "[a]\n" + toml() + end),
        request("toml", "$.package[?(@.name.value=='x')].version", packages()),
        request("xml", "/*/version", xml() + end.substring(0, Math.min(1, end.length()))),
        request("xml", "/a/@version", "<a name=\"x\" version=\"" + old() + "\"><b/></a>"),
        request("pom", "", pom()),
        request("generic", "%Y-%m-%d", marked() + end),
        request("generic", "%d/%m/%Y", "01/02/2020 x-release-please-date\n" + marked()),
        request(
            "pyproject",
            "",
            "[build-system]\nrequires = [\"x\"]\n\n[project]\nname = \"x\"\n" + toml() + end),
        request("pyproject", "", "[tool.poetry]\n" + toml() + "dependencies = {}" + end),
        request(
            "cargo",
            "",
            "[package]\nname = \"x\"\n"
                + toml()
                + "\n[dependencies]\nserde = { version = \"1\" }"
                + end),
        request("cargolock", "x", packages()),
        request("chart", "", chart(yaml() + "\n")),
        request("chart", "", chart("")),
        request("glob", pieces(GLOB_PIECES), pieces(PATH_PIECES)));
  }

  private Request request(String kind, String argument, String text) {
    return new Request(kind, argument, pick(VERSIONS), text);
  }

  private String json(String indent, String... members) {
    return List.of(members).stream()
        .filter(member -> !member.isEmpty())
        .map(member -> indent + member)
        .collect(Collectors.joining(",\n", "{\n", "\n}"));
  }

  private String object(String indent, String key, String... members) {
    return "\"" + key + "\": " + json(indent, members).replace("\n", "\n" + indent);
  }

  private String lock(String indent) {
    String self = object(indent, "", member("name"), version()).replace("\n", "\n" + indent);
    String others = object(indent, "node_modules/x", version()).replace("\n", "\n" + indent);
    String packages =
        "\"packages\": {\n"
            + indent
            + indent
            + self
            + ",\n"
            + indent
            + indent
            + others
            + "\n"
            + indent
            + "}";
    return json(
        indent, member("name"), version(), "\"lockfileVersion\": " + pick("2", "3"), packages);
  }

  private String pieces(List<String> pieces) {
    return IntStream.rangeClosed(0, 1 + random.nextInt(5))
        .mapToObj(i -> pick(pieces))
        .collect(Collectors.joining())
        .replaceAll("/+", "/")
        .replaceAll("^/|/$", "")
        .replaceAll("^\\.?$", "a");
  }

  private String tree(String indent) {
    String x = json(indent, "\"name\": \"x\"", version()).replace("\n", "\n" + indent + indent);
    String y =
        json(indent, "\"name\": \"y\"", version(), "\"n\": 3")
            .replace("\n", "\n" + indent + indent);
    String list =
        "\"p\": [\n" + (indent + indent) + x + ",\n" + indent + indent + y + "\n" + indent + "]";
    return json(
        indent, object(indent, "7", version()), version(), "\"dash.ed\": \"" + old() + "\"", list);
  }

  private String version() {
    return "\"version\": \"" + old() + "\"";
  }

  private String member(String key) {
    return "\"" + key + "\": \"" + pick(WORDS) + "\"";
  }

  private String extra() {
    return pick("", "\"n\": 1.5", "\"on\": true", "\"none\": null", "\"list\": []", member("text"));
  }

  private String yaml() {
    return "version: " + old();
  }

  private String toml() {
    return "version = \""
        + old()
        + "\""
        + pick("", " # " + pick(WORDS))
        + "\nother = \""
        + pick(WORDS)
        + "\"\n";
  }

  private String packages() {
    return IntStream.range(0, 1 + random.nextInt(4))
        .mapToObj(
            i ->
                "[[package]]\nname = \""
                    + (i == 0 ? "x" : "y" + i)
                    + "\"\nversion = \""
                    + old()
                    + "\"\n")
        .collect(Collectors.joining("\n"));
  }

  private String xml() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a b=\"1\">\n  <!-- c -->\n  <version>"
        + old()
        + "</version>\n  <n>"
        + pick(WORDS).replace("&", "")
        + "</n>\n</a>";
  }

  private String pom() {
    String version = "  <version>" + old() + "</version>\n";
    String parent =
        "  <parent>\n    <artifactId>p</artifactId>\n    <version>"
            + old()
            + "</version>\n  </parent>\n";
    return "<project xmlns=\"http://maven.apache.org/POM/4.0.0\">\n"
        + pick("", parent)
        + "  <artifactId>a</artifactId>\n"
        + pick("", version)
        + "</project>\n";
  }

  private String marked() {
    return "name: "
        + pick(WORDS)
        + "\nv: "
        + old()
        + " # x-release-please-"
        + pick("version", "major", "minor", "patch")
        + "\n# x-release-please-start-"
        + pick("version", "major")
        + "\nv"
        + old()
        + "\n"
        + pick(WORDS)
        + "\n# x-release-please-end\n"
        + old();
  }

  private String chart(String version) {
    return "apiVersion: v2 # "
        + pick(WORDS)
        + "\nname: demo\n"
        + version
        + "appVersion: \""
        + old()
        + "\"\ndependencies:\n  - name: x\n    version: "
        + old()
        + "\n";
  }

  private String old() {
    return pick(OLD);
  }

  private String pick(String... choices) {
    return pick(List.of(choices));
  }

  private String pick(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
