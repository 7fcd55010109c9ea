package dev.slipway.engine.version;

import dev.slipway.engine.commit.ConventionalCommit;
import dev.slipway.engine.commit.ConventionalCommit.Reference;
import dev.slipway.model.CommitId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Changes told as messages, without the rules by which messages are read. */
public final class Changes {

  private static final Pattern HEADER =
      Pattern.compile("([^(!:]+)(?:\\(([^)]+)\\))?(!?): (.*)", Pattern.DOTALL);

  private Changes() {}

  /** Newest first, their ids 111…, 222…; footers stand in further lines. */
  public static List<ConventionalCommit> changes(String... messages) {
    return IntStream.range(0, messages.length)
        .mapToObj(i -> change(Integer.toHexString(i + 1).repeat(40), messages[i]))
        .toList();
  }

  private static ConventionalCommit change(String id, String message) {
    String[] lines = message.split("\n", 2);
    List<String> footers = lines.length == 1 ? List.of() : List.of(lines[1].split("\n(?! )"));
    Matcher header = HEADER.matcher(lines[0]);
    if (!header.matches()) {
      throw new IllegalArgumentException(message);
    }
    Optional<String> bang =
        Optional.of(header.group(4)).filter(text -> header.group(3).equals("!") && !text.isEmpty());
    return new ConventionalCommit(
        Optional.of(new CommitId(id)),
        header.group(1),
        Optional.ofNullable(header.group(2)),
        header.group(4),
        lines[0],
        values("BREAKING CHANGE: ", footers).findFirst().or(() -> bang),
        values("Release-As: ", footers).toList(),
        footers.stream().filter(line -> line.contains(" #")).map(Changes::reference).toList());
  }

  private static Stream<String> values(String token, List<String> footers) {
    return footers.stream()
        .filter(line -> line.startsWith(token))
        .map(line -> line.substring(token.length()));
  }

  private static Reference reference(String footer) {
    String[] parts = footer.split(" #", 2);
    return new Reference(parts[0], parts[1]);
  }
}
