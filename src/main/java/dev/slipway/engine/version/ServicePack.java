package dev.slipway.engine.version;

import dev.slipway.engine.commit.ConventionalCommit;
import dev.slipway.model.ReleaseVersion;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Releases of one core that never moves, told apart by {@code sp.1}, {@code sp.2}. Any other
 * pre-release part is lost.
 */
record ServicePack() implements Versioning {

  private static final Pattern NUMBER = Pattern.compile("sp\\.(\\d+)");

  @Override
  public NextVersion next(ReleaseVersion released, List<ConventionalCommit> newestFirst) {
    var pack = "sp." + numberOf(released).map(BigInteger.ONE::add).orElse(BigInteger.ONE);
    return new NextVersion(
        released.withPreRelease(Optional.of(pack)), "the next service pack", Optional.empty());
  }

  private static Optional<BigInteger> numberOf(ReleaseVersion released) {
    return released
        .preRelease()
        .flatMap(text -> NUMBER.matcher(text).results().findFirst())
        .map(found -> new BigInteger(found.group(1)));
  }
}
