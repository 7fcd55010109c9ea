package dev.slipway.engine.changelog;

/**
 * A text in the order in which people read: letters before their case, punctuation before digits
 * before letters. This is the root order of CLDR, by which upstream sorts.
 *
 * <p>ICU4J knows that order, and takes its time to load. So texts are first compared by as much of
 * their beginnings as is printable ASCII, by the same rule: what the letters are, whatever their
 * case, and only then lower before upper.
 *
 * @param ranks of the letters that are safe to compare here
 * @param isPlain whether those are all
 * @see <a href="https://www.unicode.org/reports/tr35/tr35-collation.html">UTS 35, Collation</a>
 */
public record CollatedText(String text, String ranks, boolean isPlain)
    implements Comparable<CollatedText> {

  private static final String ORDER =
      " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789abcdefghijklmnopqrstuvwxyz";
  private static final char[] RANK = new char[128];

  static {
    for (char rank = 0; rank < ORDER.length(); rank++) {
      char letter = ORDER.charAt(rank);
      RANK[letter] = rank;
      RANK[Character.toUpperCase(letter)] = rank;
    }
  }

  public static CollatedText of(String text) {
    int ascii = lengthOfAscii(text);
    boolean plain = ascii == text.length();
    return new CollatedText(text, ranks(text, plain ? ascii : safe(ascii)), plain);
  }

  /** Equal for texts that differ only in what nobody sees. */
  @Override
  public int compareTo(CollatedText other) {
    int common = Math.min(ranks.length(), other.ranks.length());
    for (int i = 0; i < common; i++) {
      if (ranks.charAt(i) != other.ranks.charAt(i)) {
        return ranks.charAt(i) - other.ranks.charAt(i);
      }
    }
    return isPlain && other.isPlain ? byLength(other) : UnicodeOrder.compare(text, other.text);
  }

  private int byLength(CollatedText other) {
    int length = Integer.compare(text.length(), other.text.length());
    return length != 0 ? length : lowerFirst(other);
  }

  /** Of two texts that differ in case only. */
  private int lowerFirst(CollatedText other) {
    return other.text.compareTo(text);
  }

  /** The last letter may make one with what follows it, as an accent. */
  private static int safe(int ascii) {
    return Math.max(0, ascii - 1);
  }

  private static int lengthOfAscii(String text) {
    int length = 0;
    while (length < text.length() && text.charAt(length) >= ' ' && text.charAt(length) <= '~') {
      length++;
    }
    return length;
  }

  private static String ranks(String text, int length) {
    char[] ranks = new char[length];
    for (int i = 0; i < length; i++) {
      ranks[i] = RANK[text.charAt(i)];
    }
    return new String(ranks);
  }
}
