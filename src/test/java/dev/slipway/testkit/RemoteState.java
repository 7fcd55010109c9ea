package dev.slipway.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * All that a remote holds, without who did it and when: two runs that did the same leave the same
 * state. A commit is told by its tree, its message and its parents, told likewise.
 *
 * @param refs branches and tags, with their commits
 * @param records of the forge, path to text
 * @param changes of the forge, oldest first
 */
public record RemoteState(
    Map<String, String> refs, Map<String, String> records, List<String> changes) {

  private static final String FORGE = "refs/slipway/forge";
  private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
  private static final Pattern PERSON = Pattern.compile("(ada|bob) <(ada|bob)@example\\.org>");

  public static RemoteState of(Path remote) {
    try (Repository repository =
            new FileRepositoryBuilder().setGitDir(remote.toFile()).setMustExist(true).build();
        RevWalk walk = new RevWalk(repository)) {
      Map<String, RevCommit> tips = tips(repository, walk);
      Map<ObjectId, String> told = told(walk, tips);
      Map<String, String> refs = new TreeMap<>();
      tips.forEach((name, tip) -> refs.put(name, told.get(tip)));
      refs.remove(FORGE);
      return tips.containsKey(FORGE)
          ? new RemoteState(refs, records(repository, tips.get(FORGE), told), changes(walk, tips))
          : new RemoteState(refs, Map.of(), List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, RevCommit> tips(Repository repository, RevWalk walk)
      throws IOException {
    Map<String, RevCommit> tips = new TreeMap<>();
    for (Ref ref : repository.getRefDatabase().getRefsByPrefix("refs/")) {
      tips.put(ref.getName(), walk.parseCommit(ref.getObjectId()));
    }
    return tips;
  }

  /** Each commit in words: the end of a hash of all that leads to it, and its subject. */
  private static Map<ObjectId, String> told(RevWalk walk, Map<String, RevCommit> tips)
      throws IOException {
    walk.reset();
    walk.sort(RevSort.TOPO);
    walk.sort(RevSort.REVERSE, true);
    for (RevCommit tip : tips.values()) {
      walk.markStart(tip);
    }
    Map<ObjectId, String> told = new HashMap<>();
    for (RevCommit commit : walk) {
      String parents =
          Arrays.stream(commit.getParents()).map(told::get).collect(Collectors.joining(" "));
      String all = commit.getTree().name() + parents + commit.getFullMessage();
      String digest = Digests.of(all.getBytes(UTF_8)).substring(0, 12);
      told.put(commit.getId(), "<%s %s>".formatted(commit.getShortMessage(), digest));
    }
    return told;
  }

  private static Map<String, String> records(
      Repository repository, RevCommit entry, Map<ObjectId, String> told) throws IOException {
    Map<String, String> records = new TreeMap<>();
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(entry.getTree());
      walk.setRecursive(true);
      while (walk.next()) {
        byte[] bytes = repository.open(walk.getObjectId(0)).getBytes();
        records.put(walk.getPathString(), timeless(new String(bytes, UTF_8), told));
      }
    }
    return records;
  }

  private static String timeless(String record, Map<ObjectId, String> told) {
    String text = TIME.matcher(record).replaceAll("<time>");
    text = PERSON.matcher(text).replaceAll("<somebody>");
    for (Map.Entry<ObjectId, String> each : told.entrySet()) {
      text = text.replace(each.getKey().name(), each.getValue());
    }
    return text;
  }

  private static List<String> changes(RevWalk walk, Map<String, RevCommit> tips)
      throws IOException {
    walk.reset();
    walk.markStart(tips.get(FORGE));
    List<String> changes = new ArrayList<>();
    walk.forEach(entry -> changes.add(entry.getFullMessage()));
    return changes;
  }

  /** All of it, line by line. */
  public List<String> lines() {
    return Stream.of(lines(refs), lines(records), changes.stream())
        .flatMap(part -> part.flatMap(String::lines))
        .toList();
  }

  private static Stream<String> lines(Map<String, String> map) {
    return map.entrySet().stream().map(each -> each.getKey() + ": " + each.getValue());
  }
}
