package dev.slipway.engine.qa.secret;

import dev.slipway.model.qa.Secret;
import dev.slipway.model.qa.TokenKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells what kind of token a secret looks like, by the prefixes that services give theirs. */
public final class TokenKinds {

  private static final Map<String, TokenKind> PREFIXES = new LinkedHashMap<>();

  static {
    PREFIXES.put("github_pat_", TokenKind.GITHUB_FINE_GRAINED);
    PREFIXES.put("ghp_", TokenKind.GITHUB_CLASSIC);
    PREFIXES.put("ghs_", TokenKind.GITHUB_INSTALLATION);
    PREFIXES.put("gho_", TokenKind.GITHUB_OAUTH);
    PREFIXES.put("ghu_", TokenKind.GITHUB_OAUTH);
    PREFIXES.put("glpat-", TokenKind.GITLAB);
    PREFIXES.put("npm_", TokenKind.NPM);
    PREFIXES.put("pypi-", TokenKind.PYPI);
  }

  /** A header and a payload that are JSON objects, and a signature. */
  private static final Pattern JWT =
      Pattern.compile("eyJ[\\w-]+\\.eyJ[\\w-]+\\.[\\w-]*", Pattern.DOTALL);

  private TokenKinds() {}

  public static TokenKind of(Secret token) {
    if (JWT.matcher(token.value()).matches()) {
      return TokenKind.JWT;
    }
    return PREFIXES.entrySet().stream()
        .filter(prefix -> token.value().startsWith(prefix.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(TokenKind.OTHER);
  }
}
