package dev.slipway.engine.doctor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line with a version in it, and what it says of that. */
record VersionedLine(String text, String version) {

  /** What is called a version, and is not this one. */
  private static final Set<String> OTHERS =
      Set.of(
          "api",
          "schema",
          "manifest",
          "node",
          "nodejs",
          "python",
          "py",
          "java",
          "jdk",
          "go",
          "golang",
          "rust",
          "ruby",
          "php",
          "dotnet",
          "min",
          "max",
          "minimum",
          "maximum",
          "required",
          "requires",
          "target",
          "since",
          "spec",
          "protocol",
          "format",
          "engine",
          "config",
          "lock",
          "lockfile",
          "npm",
          "pnpm",
          "yarn",
          "gradle",
          "maven",
          "kotlin",
          "scala",
          "terraform",
          "os",
          "kubernetes",
          "kube",
          "k8s",
          "helm",
          "docker",
          "alpine",
          "debian",
          "ubuntu",
          "model",
          "from",
          "old",
          "previous",
          "tool",
          "rule",
          "data",
          "file",
          "http",
          "tls",
          "ssl",
          "compat");

  /** Between its name and the version may stand a type, and a sign that gives it. */
  private static final String GIVEN =
      "(?i)(?<![\\w-])([\\w.-]*?)[_.-]?version_*[\"']?"
          + "(?:\\s+&?\\w+)?(?:\\s*:\\s*&?(?:'\\w+\\s+)?\\w+\\s*=|\\s*(?::=|=>|[:=>(]))\\s*[\"'(]*v?%s";

  /** What gives a version to something called a version; empty where nothing does. */
  Optional<String> key() {
    Matcher found = Pattern.compile(GIVEN.formatted(Pattern.quote(version))).matcher(text);
    return found.find() && !isOther(found.group(1))
        ? Optional.of(found.group().replaceFirst("(?i)(version_*).*", "$1"))
        : Optional.empty();
  }

  /** Whether what is given a version is called just that, and stands at the outermost place. */
  boolean isOwn() {
    return isOutermost()
        && key()
            .filter(key -> key.replace("_", "").toLowerCase(Locale.ROOT).matches("(app)?version"))
            .isPresent();
  }

  private static boolean isOther(String before) {
    String last = before.replaceFirst(".*[_.-]", "");
    return OTHERS.contains(last.toLowerCase(Locale.ROOT))
        || OTHERS.contains(before.toLowerCase(Locale.ROOT));
  }

  /** Whether that name stands right before the version, as in {@code widget==1.2.0}. */
  boolean names(String name) {
    return name.length() > 2
        && Pattern.compile(
                "(?<![\\w-])%s[\"']?\\s*[@:=~^<>-]{1,3}\\s*[\"']?[~^]?v?%s"
                    .formatted(Pattern.quote(name), Pattern.quote(version)))
            .matcher(text)
            .find();
  }

  /** Whether nothing stands before the key but a quotation mark. */
  boolean isOutermost() {
    return text.matches("[\"']?\\w.*|(\t| {2})[\"'].*");
  }
}
