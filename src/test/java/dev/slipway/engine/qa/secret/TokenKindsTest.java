package dev.slipway.engine.qa.secret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.qa.Secret;
import dev.slipway.model.qa.TokenKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenKindsTest {

  @ParameterizedTest
  @CsvSource({
    "ghp_x, GITHUB_CLASSIC",
    "github_pat_x, GITHUB_FINE_GRAINED",
    "ghs_x, GITHUB_INSTALLATION",
    "gho_x, GITHUB_OAUTH",
    "ghu_x, GITHUB_OAUTH",
    "glpat-x, GITLAB",
    "npm_x, NPM",
    "pypi-x, PYPI",
    "eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0., JWT",
    "eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.c2ln, JWT",
    "eyJhbGciOiJub25lIn0, OTHER",
    "x-ghp_x, OTHER"
  })
  void tell_a_token_by_how_it_begins(String token, TokenKind kind) {
    assertThat(TokenKinds.of(new Secret(token))).isEqualTo(kind);
  }
}
