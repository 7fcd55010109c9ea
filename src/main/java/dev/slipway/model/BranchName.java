package dev.slipway.model;

import java.util.regex.Pattern;

/**
 * A branch's short name: {@code main}, {@code release/1.4.0}.
 *
 * <p>Holds to the rules of {@code git check-ref-format --branch}, so a name can neither leave its
 * place nor be taken for an option.
 */
public record BranchName(String name) implements Comparable<BranchName> {

  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "^[-/.]|[/.]$|\\.lock(/|$)|\\.\\.|//|/\\.|@\\{|[\\x00-\\x20\\x7f~^:?*\\[\\\\]|^@$|^$");

  public BranchName {
    if (!isValid(name)) {
      throw new IllegalArgumentException("not a branch name: " + name);
    }
  }

  public static boolean isValid(String name) {
    return !FORBIDDEN.matcher(name).find();
  }

  /** The full name: {@code refs/heads/main}. */
  public String ref() {
    return "refs/heads/" + name;
  }

  /** By code units. */
  @Override
  public int compareTo(BranchName other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
