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
 *
 * <p>Goes through the headers once: histories hold a hundred thousand commits.
 */
final class CommitBytes {

  private static final int HEX = 40;
  private static final byte[] TREE = "tree ".getBytes(ISO_8859_1);
  private static final byte[] PARENT = "parent ".getBytes(ISO_8859_1);
  private static final byte[] AUTHOR = "author ".getBytes(ISO_8859_1);
  private static final byte[] COMMITTER = "committer ".getBytes(ISO_8859_1);
  private static final byte[] ENCODING = "encoding ".getBytes(ISO_8859_1);

  private final byte[] bytes;
  private final List<CommitId> parents = new ArrayList<>(2);
  private int author;
  private int committer;
  private int message;
  private Charset charset = UTF_8;

  CommitBytes(byte[] bytes) {
    this.bytes = bytes;
    int at = 0;
    while (at < bytes.length && bytes[at] != '\n') {
      header(at);
      at = lineEnd(at) + 1;
    }
    this.message = Math.min(at + 1, bytes.length);
  }

  private void header(int at) {
    if (startsWith(PARENT, at)) {
      int start = at + PARENT.length;
      parents.add(new CommitId(new String(bytes, start, HEX, ISO_8859_1)));
    } else if (startsWith(AUTHOR, at)) {
      author = at + AUTHOR.length;
    } else if (startsWith(COMMITTER, at)) {
      committer = at + COMMITTER.length;
    } else if (startsWith(ENCODING, at)) {
      int start = at + ENCODING.length;
      charset = charset(new String(bytes, start, lineEnd(start) - start, ISO_8859_1).strip());
    }
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return UTF_8;
    }
  }

  /** The root folder. */
  ObjectId tree() {
    return ObjectId.fromString(bytes, TREE.length);
  }

  /** In git's order. */
  List<CommitId> parents() {
    return parents;
  }

  /** Who wrote the change. */
  Person author() {
    if (author == 0) {
      return new Person("", "");
    }
    int end = lineEnd(author);
    int open = find('<', author, end);
    int close = find('>', open, end);
    String email = open < close ? text(open + 1, close) : "";
    return new Person(text(author, open).strip(), email.strip());
  }

  /** When it was committed. */
  Instant time() {
    return Instant.ofEpochSecond(committer == 0 ? 0 : seconds(lineEnd(committer)));
  }

  /** Seconds stand after the last {@code >}, before the time zone. */
  private long seconds(int end) {
    int at = end - 1;
    while (at > committer && bytes[at] != '>') {
      at--;
    }
    at = Math.min(at + 2, end);
    long seconds = 0;
    for (; at < end && bytes[at] >= '0' && bytes[at] <= '9'; at++) {
      seconds = seconds * 10 + bytes[at] - '0';
    }
    return seconds;
  }

  /** The message, decoded by the encoding that the commit declares, else as UTF-8. */
  String message() {
    return text(message, bytes.length);
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
    return at;
  }

  private String text(int from, int to) {
    return new String(bytes, from, to - from, charset);
  }
}
