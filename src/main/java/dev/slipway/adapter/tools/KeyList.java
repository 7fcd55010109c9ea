package dev.slipway.adapter.tools;

import dev.slipway.model.doctor.SigningKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What GnuPG lists of secret keys with {@code --with-colons}: a line a key, whose seventh field is
 * when it ends, in seconds, and whose twelfth says by an {@code s} that it signs (GnuPG's
 * doc/DETAILS).
 */
final class KeyList {

  private static final Set<String> KEYS = Set.of("sec", "ssb", "crs");
  private static final int EXPIRY = 6;
  private static final int ABILITIES = 11;

  private KeyList() {}

  /**
   * @param listed empty where the program has no such key
   */
  static SigningKey of(Optional<String> listed) {
    List<String[]> signing =
        listed.stream()
            .flatMap(String::lines)
            .map(line -> line.split(":", -1))
            .filter(fields -> KEYS.contains(fields[0]) && fields.length > ABILITIES)
            .filter(fields -> fields[ABILITIES].contains("s"))
            .toList();
    return new SigningKey(true, !signing.isEmpty(), ending(signing));
  }

  /** The last of them to end; empty where one never does. */
  private static Optional<Instant> ending(List<String[]> keys) {
    boolean endless = keys.stream().anyMatch(fields -> fields[EXPIRY].isEmpty());
    Stream<Instant> ends =
        keys.stream()
            .map(fields -> fields[EXPIRY])
            .filter(field -> field.matches("\\d{1,12}"))
            .map(field -> Instant.ofEpochSecond(Long.parseLong(field)));
    return endless ? Optional.empty() : ends.max(Instant::compareTo);
  }
}
