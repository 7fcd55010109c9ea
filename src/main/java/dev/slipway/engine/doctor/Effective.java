package dev.slipway.engine.doctor;

import dev.slipway.model.qa.TokenKind;
import java.util.Optional;

/**
 * Who a command would be, and where.
 *
 * @param authSource where the token was found
 * @param token redacted
 * @param baseUrl of the environment, else of the remote
 * @param principal whom the token stands for, as far as its kind tells: {@code user}, {@code app},
 *     {@code ci}, {@code missing}, {@code anonymous} where none is needed, or {@code unknown}
 */
public record Effective(
    Optional<String> authSource,
    TokenKind kind,
    Optional<String> token,
    Optional<String> baseUrl,
    Optional<String> baseUrlSource,
    Optional<String> host,
    Optional<String> space,
    Optional<String> spaceSource,
    String principal) {

  public static final Effective NOBODY =
      new Effective(
          Optional.empty(),
          TokenKind.MISSING,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          "missing");
}
