package dev.slipway.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeleteDelta;
import com.github.difflib.patch.InsertDelta;
import com.github.difflib.patch.Patch;
import dev.slipway.model.FileEdit;
import java.util.List;
import java.util.stream.Collectors;

/** The difference that an edit makes, in the unified format of git. */
final class UnifiedDiff {

  private static final int CONTEXT = 3;

  private final Console console;

  UnifiedDiff(Console console) {
    this.console = console;
  }

  String of(FileEdit edit) {
    List<String> before = lines(edit.before().orElse(""));
    List<String> after = lines(edit.after().orElse(""));
    String from = edit.before().isPresent() ? "a/" + edit.path() : "/dev/null";
    String to = edit.after().isPresent() ? "b/" + edit.path() : "/dev/null";
    return UnifiedDiffUtils.generateUnifiedDiff(from, to, before, patch(before, after), CONTEXT)
        .stream()
        .map(this::painted)
        .collect(Collectors.joining());
  }

  /** Only the middle is compared: what stands before and after a release's edit is the same. */
  private static Patch<String> patch(List<String> before, List<String> after) {
    int start = 0;
    int most = Math.min(before.size(), after.size());
    while (start < most && before.get(start).equals(after.get(start))) {
      start++;
    }
    int end = 0;
    while (end < most - start
        && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
      end++;
    }
    return patch(
        before.subList(start, before.size() - end),
        after.subList(start, after.size() - end),
        start);
  }

  private static Patch<String> patch(List<String> before, List<String> after, int offset) {
    Patch<String> patch = new Patch<>();
    if (before.isEmpty() && after.isEmpty()) {
      return patch;
    }
    if (before.isEmpty()) {
      patch.addDelta(new InsertDelta<>(new Chunk<>(offset, before), new Chunk<>(offset, after)));
    } else if (after.isEmpty()) {
      patch.addDelta(new DeleteDelta<>(new Chunk<>(offset, before), new Chunk<>(offset, after)));
    } else {
      DiffUtils.diff(before, after)
          .getDeltas()
          .forEach(delta -> patch.addDelta(shifted(delta, offset)));
    }
    return patch;
  }

  private static AbstractDelta<String> shifted(AbstractDelta<String> delta, int offset) {
    Chunk<String> source = shifted(delta.getSource(), offset);
    Chunk<String> target = shifted(delta.getTarget(), offset);
    return new ChangeDelta<>(source, target);
  }

  private static Chunk<String> shifted(Chunk<String> chunk, int offset) {
    return new Chunk<>(chunk.getPosition() + offset, chunk.getLines());
  }

  private static List<String> lines(String text) {
    return text.lines().toList();
  }

  private String painted(String line) {
    String safe = Console.safe(line);
    Colour colour =
        line.startsWith("+")
            ? Colour.GREEN
            : line.startsWith("-") ? Colour.RED : line.startsWith("@@") ? Colour.CYAN : Colour.DIM;
    return (colour == Colour.DIM ? safe : console.paint(colour, safe)) + "\n";
  }
}
