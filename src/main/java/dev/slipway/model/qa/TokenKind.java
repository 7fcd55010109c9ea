package dev.slipway.model.qa;

import java.util.Locale;

/** What a token looks like. */
public enum TokenKind {
  MISSING,
  /** GitHub, a person's, of the old kind. */
  GITHUB_CLASSIC,
  /** GitHub, a person's, for chosen repositories. */
  GITHUB_FINE_GRAINED,
  /** GitHub, an app's installation; the one that Actions hands out is of this kind. */
  GITHUB_INSTALLATION,
  /** GitHub, a person's, through an app. */
  GITHUB_OAUTH,
  GITLAB,
  NPM,
  PYPI,
  JWT,
  OTHER;

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
