package dev.slipway.adapter.git.object;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.model.CommitId;
import dev.slipway.model.Person;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Reads a commit object: headers of one line each ({@code tree}, {@code parent}s, {@code author},
 * {@code committer}, perhaps {@code encoding} and signatures), an empty line, the message. Lenient:
 * what is broken is read as empty, as zero, or as U+FFFD, for git has taken it too.
 */
final class CommitBytes {

  private static final int HEX = 40;
  private static final byte[] TREE = "tree ".getBytes(ISO_8859_1);
  private static final byte[] PARENT = "parent ".getBytes(ISO_8859_1);
  private static final byte[] AUTHOR = "author ".getBytes(ISO_8859_1);
  private static final byte[] COMMITTER = "committer ".getBytes(ISO_8859_1);
  private static final byte[] ENCODING = "encoding ".getBytes(ISO_8859_1);

  private final byte[] bytes;

  CommitBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The root folder. */
  ObjectId tree() {
    return ObjectId.fromString(bytes, TREE.length);
  }

  /** In git's order. */
  List<CommitId> parents() {
    List<CommitId> parents = new ArrayList<>(2);
    int at = TREE.length + HEX + 1;
    while (startsWith(PARENT, at)) {
      int start = at + PARENT.length;
      parents.add(new CommitId(text(start, start + HEX, ISO_8859_1)));
      at = start + HEX + 1;
    }
    return parents;
  }

  /** Who wrote the change. */
  Person author() {
    int start = header(AUTHOR);
    if (start < 0) {
      return new Person("", "");
    }
    int end = lineEnd(start);
    int open = find('<', start, end);
    int close = find('>', open, end);
    Charset charset = charset();
    String email = open < close ? text(open + 1, close, charset) : "";
    return new Person(text(start, open, charset).strip(), email.strip());
  }

  /** When it was committed. */
  Instant time() {
    int start = header(COMMITTER);
    return Instant.ofEpochSecond(start < 0 ? 0 : seconds(start, lineEnd(start)));
  }

  /** The message, decoded by the encoding that the commit declares, else as UTF-8. */
  String message() {
    int at = 0;
    while (at < bytes.length && bytes[at] != '\n') {
      at = lineEnd(at) + 1;
    }
    return at + 1 < bytes.length ? text(at + 1, bytes.length, charset()) : "";
  }

  private Charset charset() {
    int start = header(ENCODING);
    if (start < 0) {
      return UTF_8;
    }
    try {
      return Charset.forName(text(start, lineEnd(start), ISO_8859_1).strip());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return UTF_8;
    }
  }

  /** Seconds stand after the last {@code >}, before the time zone. */
  private long seconds(int start, int end) {
    int at = end - 1;
    while (at > start && bytes[at] != '>') {
      at--;
    }
    at++;
    while (at < end && bytes[at] == ' ') {
      at++;
    }
    long seconds = 0;
    for (; at < end && bytes[at] >= '0' && bytes[at] <= '9'; at++) {
      seconds = seconds * 10 + bytes[at] - '0';
    }
    return seconds;
  }

  /** Where the value of a header begins; -1 when the commit has no such header. */
  private int header(byte[] name) {
    int at = 0;
    while (at < bytes.length && bytes[at] != '\n') {
      if (startsWith(name, at)) {
        return at + name.length;
      }
      at = lineEnd(at) + 1;
    }
    return -1;
  }

  private boolean startsWith(byte[] word, int at) {
    if (at + word.length > bytes.length) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (bytes[at + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  private int lineEnd(int from) {
    return find('\n', from, bytes.length);
  }

  /** Where {@code wanted} stands first; {@code end} when it does not. */
  private int find(char wanted, int from, int end) {
    int at = from;
    while (at < end && bytes[at] != wanted) {
      at++;
    }
    return Math.min(at, end);
  }

  private String text(int from, int to, Charset charset) {
    return new String(bytes, from, to - from, charset);
  }
}
