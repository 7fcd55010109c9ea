package dev.slipway.adapter.git.object;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.slipway.model.Utf8Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;

/**
 * One folder of a commit, as git keeps it.
 *
 * @param entries in git's order: by name, where a folder's name ends in a slash
 */
public record Tree(List<Entry> entries) {

  public static final Tree EMPTY = new Tree(List.of());

  /** Reads a tree object: for each entry mode, space, name, NUL, and the twenty bytes of an id. */
  public static Tree parse(byte[] bytes) {
    List<Entry> entries = new ArrayList<>();
    for (int at = 0; at < bytes.length; ) {
      int space = indexOf(' ', bytes, at);
      int end = indexOf('\0', bytes, space);
      int mode = Integer.parseInt(new String(bytes, at, space - at, US_ASCII), 8);
      String name = Utf8Text.decode(Arrays.copyOfRange(bytes, space + 1, end));
      entries.add(new Entry(name, FileMode.fromBits(mode), ObjectId.fromRaw(bytes, end + 1)));
      at = end + 21;
    }
    return new Tree(entries);
  }

  private static int indexOf(char wanted, byte[] bytes, int from) {
    int at = from;
    while (bytes[at] != wanted) {
      at++;
    }
    return at;
  }

  /**
   * What stands under one name.
   *
   * @param name as {@link Utf8Text} decodes it
   */
  public record Entry(String name, FileMode mode, ObjectId id) implements Comparable<Entry> {

    public boolean isFolder() {
      return FileMode.TREE.equals(mode);
    }

    /** Whether it is a plain file: neither a symbolic link nor another repository. */
    public boolean isFile() {
      return FileMode.REGULAR_FILE.equals(mode) || FileMode.EXECUTABLE_FILE.equals(mode);
    }

    /** The name as git sorts it. */
    private byte[] key() {
      return Utf8Text.encode(isFolder() ? name + "/" : name);
    }

    @Override
    public int compareTo(Entry other) {
      return Arrays.compareUnsigned(key(), other.key());
    }
  }
}
