package dev.slipway.model;

import java.util.regex.Pattern;

/** The full SHA-1 name of a commit: forty lower-case hexadecimal digits. */
public record CommitId(String hex) implements Comparable<CommitId> {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{40}");

  public CommitId {
    if (!FORM.matcher(hex).matches()) {
      throw new IllegalArgumentException("not a full commit id: " + hex);
    }
  }

  /** The first seven digits, as people and changelogs write it. */
  public String abbreviated() {
    return hex.substring(0, 7);
  }

  @Override
  public int compareTo(CommitId other) {
    return hex.compareTo(other.hex);
  }

  @Override
  public String toString() {
    return hex;
  }
}
