package dev.slipway.flow;

import dev.slipway.testkit.GitFixture;
import java.util.ArrayList;
import java.util.List;

/**
 * A history as a text. A line is the message of a commit; {@code @a/x.txt} before it, as often as
 * need be, is a file that the commit writes; lines that begin with two blanks or are empty belong
 * to the message above them; {@code tag v1.0.0} is a tag.
 */
record Told(List<String> events) {

  static Told of(List<String> lines) {
    List<String> events = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("  ") || line.isEmpty()) {
        int last = events.size() - 1;
        events.set(last, events.get(last) + "\n" + line.strip());
      } else {
        events.add(line);
      }
    }
    return new Told(List.copyOf(events));
  }

  void to(GitFixture git) {
    for (int i = 0; i < events.size(); i++) {
      tell(events.get(i), git, "written by commit %d\n".formatted(i));
    }
  }

  private static void tell(String event, GitFixture git, String text) {
    if (event.startsWith("tag ")) {
      git.tag(event.substring("tag ".length()));
      return;
    }
    String rest = event;
    while (rest.startsWith("@")) {
      int space = rest.indexOf(' ');
      git.file(rest.substring(1, space), text);
      rest = rest.substring(space + 1);
    }
    git.commit(rest);
  }
}
