package dev.slipway.model;

/** The full SHA-1 name of a commit: forty lower-case hexadecimal digits. */
public record CommitId(String hex) implements Comparable<CommitId> {

  private static final int LENGTH = 40;

  public CommitId {
    if (hex.length() != LENGTH || !isHex(hex)) {
      throw new IllegalArgumentException("not a full commit id: " + hex);
    }
  }

  /** A loop, not a pattern: histories hold a hundred thousand ids. */
  private static boolean isHex(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
        return false;
      }
    }
    return true;
  }

  /** The first seven digits, as people and changelogs write it. */
  public String abbreviated() {
    return hex.substring(0, 7);
  }

  /** Written out, for these are the keys of maps of whole histories. */
  @Override
  public boolean equals(Object other) {
    return other instanceof CommitId id && hex.equals(id.hex);
  }

  @Override
  public int hashCode() {
    return hex.hashCode();
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
