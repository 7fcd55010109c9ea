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
import org.eclipse.jgit.revwalk.RevTag;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * All that a remote holds, without who did it and when: two runs that did the same leave the same
 * state. A commit is told by its tree, its message and its parents, told likewise.
 *
 * @param refs branches and tags, with their commits, and the words of annotated tags
 * @param records of the forge and of receipts, path to text; a lease that the dead left binds
 *     nobody
 * @param changes of the forge and of receipts, newest first
 */
public record RemoteState(
    Map<String, String> refs, Map<String, String> records, List<String> changes) {

  private static final String LEDGERS = "refs/slipway/";
  private static final String LEASES = LEDGERS + "leases/";
  private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
  private static final Pattern PERSON =
      Pattern.compile("\\b(ada|bob)( <(ada|bob)@example\\.org>)?");
  private static final Pattern PROCESS =
      Pattern.compile("(\"(?:email|host|process|previous)\": )[^,\\n]+");

  public static RemoteState of(Path remote) {
    try (Repository repository =
            new FileRepositoryBuilder().setGitDir(remote.toFile()).setMustExist(true).build();
        RevWalk walk = new RevWalk(repository)) {
      Map<String, RevCommit> tips = tips(repository, walk);
      Map<ObjectId, String> told = told(walk, tips);
      Map<String, String> refs = new TreeMap<>();
      tips.forEach((name, tip) -> refs.put(name, told.get(tip)));
      refs.keySet().removeIf(name -> name.startsWith(LEDGERS));
      tags(repository, walk).forEach((id, words) -> told.put(id, words));
      tagged(repository, told).forEach((name, words) -> refs.merge(name, words, String::concat));
      return new RemoteState(refs, records(repository, tips, told), changes(walk, tips));
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

  /** The words of each annotated tag. */
  private static Map<ObjectId, String> tags(Repository repository, RevWalk walk)
      throws IOException {
    Map<ObjectId, String> tags = new HashMap<>();
    for (Ref ref : repository.getRefDatabase().getRefsByPrefix("refs/tags/")) {
      if (walk.parseAny(ref.getObjectId()) instanceof RevTag tag) {
        tags.put(tag.getId(), " annotated <%s>".formatted(tag.getFullMessage()));
      }
    }
    return tags;
  }

  private static Map<String, String> tagged(Repository repository, Map<ObjectId, String> told)
      throws IOException {
    Map<String, String> tagged = new TreeMap<>();
    for (Ref ref : repository.getRefDatabase().getRefsByPrefix("refs/tags/")) {
      if (repository.getRefDatabase().peel(ref).getPeeledObjectId() != null) {
        tagged.put(ref.getName(), told.get(ref.getObjectId()));
      }
    }
    return tagged;
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

  private static boolean isLedger(String ref) {
    return ref.startsWith(LEDGERS) && !ref.startsWith(LEASES);
  }

  private static Map<String, String> records(
      Repository repository, Map<String, RevCommit> tips, Map<ObjectId, String> told)
      throws IOException {
    Map<String, String> records = new TreeMap<>();
    for (Map.Entry<String, RevCommit> tip : tips.entrySet()) {
      if (isLedger(tip.getKey())) {
        String ledger = tip.getKey().substring(LEDGERS.length());
        records(repository, tip.getValue())
            .forEach((path, text) -> records.put(ledger + "/" + path, timeless(text, told)));
      }
    }
    return records;
  }

  private static Map<String, String> records(Repository repository, RevCommit entry)
      throws IOException {
    Map<String, String> records = new TreeMap<>();
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(entry.getTree());
      walk.setRecursive(true);
      while (walk.next()) {
        byte[] bytes = repository.open(walk.getObjectId(0)).getBytes();
        records.put(walk.getPathString(), new String(bytes, UTF_8));
      }
    }
    return records;
  }

  private static String timeless(String record, Map<ObjectId, String> told) {
    String text = TIME.matcher(record).replaceAll("<time>");
    text = PERSON.matcher(text).replaceAll("<somebody>");
    text = PROCESS.matcher(text).replaceAll("$1<other>");
    for (Map.Entry<ObjectId, String> each : told.entrySet()) {
      String hex = each.getKey().name();
      text = text.replace(hex, each.getValue()).replace(hex.substring(0, 7), each.getValue());
    }
    return text;
  }

  private static List<String> changes(RevWalk walk, Map<String, RevCommit> tips)
      throws IOException {
    List<String> changes = new ArrayList<>();
    for (Map.Entry<String, RevCommit> tip : tips.entrySet()) {
      if (isLedger(tip.getKey())) {
        walk.reset();
        walk.sort(RevSort.NONE);
        walk.markStart(tip.getValue());
        walk.forEach(entry -> changes.add(tip.getKey() + ": " + entry.getFullMessage()));
      }
    }
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
