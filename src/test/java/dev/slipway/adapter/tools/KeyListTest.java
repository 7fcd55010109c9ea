package dev.slipway.adapter.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.doctor.SigningKey;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The lines that {@code gpg --list-secret-keys --with-colons} prints. */
class KeyListTest {

  private static final String SIGNS = "sec:u:255:22:AB12:1700000000:%s::u:::scESC:::+:::23::0:\n";
  private static final String SUBKEY = "ssb:u:255:18:CD34:1700000000:%s:::::%s:::+:::23:\n";

  @Test
  void a_key_lasts_as_long_as_the_last_that_signs() {
    String listed = SIGNS.formatted("1767225600") + SUBKEY.formatted("1800000000", "s");

    assertThat(KeyList.of(Optional.of(listed)))
        .isEqualTo(new SigningKey(true, true, Optional.of(Instant.ofEpochSecond(1_800_000_000L))));
  }

  @Test
  void one_without_an_end_never_ends() {
    String listed = SIGNS.formatted("") + SUBKEY.formatted("1800000000", "s");

    assertThat(KeyList.of(Optional.of(listed)))
        .isEqualTo(new SigningKey(true, true, Optional.empty()));
  }

  @Test
  void one_that_only_encrypts_signs_nothing() {
    assertThat(KeyList.of(Optional.of(SUBKEY.formatted("", "e"))))
        .isEqualTo(new SigningKey(true, false, Optional.empty()));
    assertThat(KeyList.of(Optional.empty()).found()).isFalse();
  }
}
