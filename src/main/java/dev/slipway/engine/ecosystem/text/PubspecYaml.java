package dev.slipway.engine.ecosystem.text;

import dev.slipway.engine.manifest.Updater;
import dev.slipway.engine.manifest.VersionChange;
import dev.slipway.model.ReleaseVersion;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code pubspec.yaml}: the version, and the build number that app stores count by.
 *
 * <p>A numeric build goes up by one with each release, any other stays: {@code 1.2.3+7} becomes
 * {@code 1.3.0+8}.
 */
public final class PubspecYaml implements Updater {

  /** Group 1 is version and build as written, 2 the version, 3 the build. */
  private static final VersionPlace VERSION =
      VersionPlace.of("^version:[ \\t]+['\"]?(([^\\s'\"#+]+)(?:\\+([^\\s'\"#]*))?)");

  private static final VersionPlace NAME = VersionPlace.of("^name:[ \\t]+['\"]?([^\\s'\"#]+)");

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** The package's name. */
  public static Optional<String> name(String text) {
    return NAME.read(text);
  }

  @Override
  public String update(String text, VersionChange change) {
    Matcher found = VERSION.pattern().matcher(text);
    if (!found.find() || found.group(2).equals(change.to().toString())) {
      return text;
    }
    return VERSION.first(text, withBuild(change.to(), Optional.ofNullable(found.group(3))));
  }

  private static String withBuild(ReleaseVersion version, Optional<String> build) {
    return version.build().isPresent()
        ? version.toString()
        : version + build.map(PubspecYaml::next).orElse("");
  }

  private static String next(String build) {
    if (NUMBER.matcher(build).matches()) {
      return "+" + new BigInteger(build).add(BigInteger.ONE);
    }
    return build.isEmpty() ? "" : "+" + build;
  }
}
