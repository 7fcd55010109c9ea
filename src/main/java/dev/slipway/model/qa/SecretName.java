package dev.slipway.model.qa;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which names only secrets have: of fields, parameters, headers and settings. */
public final class SecretName {

  /** A name that ends so is a secret's. */
  private static final List<String> ENDS =
      List.of(
          "token",
          "password",
          "passwords",
          "passwd",
          "passphrase",
          "secret",
          "secrets",
          "apikey",
          "accesskey",
          "privatekey",
          "secretkey",
          "authorization",
          "cookie",
          "cookies",
          "credential",
          "credentials",
          "sessionid",
          "signature",
          "jwt");

  private static final List<String> WHOLE = List.of("auth", "bearer", "otp", "pass", "pwd", "sig");

  private static final Pattern NAMES = Pattern.compile("[\\w-]+");

  private SecretName() {}

  /** Whether what has this name is a secret. */
  public static boolean isOne(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    return WHOLE.contains(plain) || ENDS.stream().anyMatch(plain::endsWith);
  }

  /** Whether a path leads through such a name, as {@code $.user.api_key} does. */
  public static boolean isIn(String path) {
    return NAMES.matcher(path).results().anyMatch(name -> isOne(name.group()));
  }
}
