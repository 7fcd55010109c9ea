package dev.slipway.adapter.git.standing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.slipway.adapter.git.GitRepository;
import dev.slipway.adapter.git.Ids;
import dev.slipway.adapter.git.Unreadable;
import dev.slipway.model.CommitId;
import dev.slipway.model.Utf8Text;
import dev.slipway.model.doctor.Mention;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/** Finds versions in the text files of a commit, each as a whole. */
final class VersionSearch {

  private static final int LARGEST = 256 << 10;

  /** As far as git looks for a NUL to tell binary files. */
  private static final int LOOK = 8000;

  private static final int LONGEST_LINE = 400;

  /** Whatever may be a version, as far as it goes. */
  private static final Pattern TOKEN =
      Pattern.compile("(?<![0-9A-Za-z.])v?(\\d+\\.[0-9A-Za-z.+-]*[0-9A-Za-z])");

  private final GitRepository repository;
  private final Set<String> versions;

  VersionSearch(GitRepository repository, Set<String> versions) {
    this.repository = repository;
    this.versions = Set.copyOf(versions);
  }

  List<Mention> in(CommitId commit) {
    List<Mention> found = new ArrayList<>();
    try (ObjectReader reader = repository.jgit().newObjectReader();
        RevWalk walk = new RevWalk(reader);
        TreeWalk files = new TreeWalk(repository.jgit(), reader)) {
      files.addTree(walk.parseTree(Ids.object(commit)));
      files.setRecursive(true);
      while (files.next()) {
        if (isFile(files.getFileMode(0))) {
          read(reader, files.getObjectId(0), files.getPathString(), found);
        }
      }
      return found;
    } catch (IOException e) {
      throw Unreadable.problem(repository, e);
    }
  }

  private static boolean isFile(FileMode mode) {
    return FileMode.REGULAR_FILE.equals(mode) || FileMode.EXECUTABLE_FILE.equals(mode);
  }

  private void read(ObjectReader reader, ObjectId file, String path, List<Mention> found)
      throws IOException {
    ObjectLoader loader = reader.open(file);
    if (loader.getSize() > LARGEST) {
      return;
    }
    byte[] bytes = loader.getBytes();
    int nul = new String(bytes, ISO_8859_1).indexOf('\0');
    if (nul < 0 || nul > LOOK) {
      lines(path, Utf8Text.decode(bytes), found);
    }
  }

  private void lines(String path, String text, List<Mention> found) {
    String[] lines = text.split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].length() <= LONGEST_LINE) {
        line(path, i + 1, lines[i], found);
      }
    }
  }

  private void line(String path, int number, String text, List<Mention> found) {
    TOKEN
        .matcher(text)
        .results()
        .map(token -> token.group(1))
        .filter(versions::contains)
        .distinct()
        .forEach(version -> found.add(new Mention(path, number, text, version)));
  }
}
