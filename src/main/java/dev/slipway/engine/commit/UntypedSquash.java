package dev.slipway.engine.commit;

import dev.slipway.engine.commit.Dropped.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A squash whose header tells no change, while the commits that the forge lists in its body do:
 * {@code * feat: text}.
 *
 * @param bullets each as a message of its own, with the lines that belong to it; never empty
 */
record UntypedSquash(ParsedMessage message, List<String> bullets) {

  private static final Pattern BULLET = Pattern.compile("(?m)^\\* ");

  /** What a forge draws between the bullets and the trailers of them all. */
  private static final Pattern RULE = Pattern.compile("(?m)^---+$");

  UntypedSquash {
    bullets = List.copyOf(bullets);
  }

  /** The squash that {@code message} is, if it is one. */
  static Optional<UntypedSquash> in(ParsedMessage message) {
    return isListed(message)
        ? MessagePieces.of(message.commit().message()).stream()
            .limit(1)
            .filter(piece -> isDropped(piece, message))
            .map(piece -> new UntypedSquash(message, bullets(piece)))
            .filter(squash -> !squash.bullets().isEmpty())
            .findFirst()
        : Optional.empty();
  }

  /** The message, with a reason that says what is lost with its header. */
  ParsedMessage reported() {
    String detail = count() + " in body";
    return new ParsedMessage(
        message.commit(), message.changes(), dropped(Reason.UNTYPED_SQUASH, detail, List.of()));
  }

  /** The message, with a change for each bullet; of those with the same title, for the first. */
  ParsedMessage expanded() {
    MessageReading reading = new MessageReading(message.commit());
    Set<String> seen = new HashSet<>();
    bullets.stream()
        .filter(bullet -> seen.add(Titles.bare(Whitespace.firstLine(bullet))))
        .forEach(reading::read);
    ParsedMessage read = reading.told();
    return new ParsedMessage(
        message.commit(),
        Stream.concat(read.changes().stream(), message.changes().stream()).toList(),
        dropped(Reason.NOT_CONVENTIONAL, count() + " in body, expanded", read.dropped()));
  }

  /** What was dropped, with another reason for the header, and {@code more}. */
  private List<Dropped> dropped(Reason reason, String detail, List<Dropped> more) {
    List<Dropped> dropped = new ArrayList<>(message.dropped());
    Dropped header = dropped.get(0);
    dropped.set(0, new Dropped(header.id(), header.line(), reason, detail));
    dropped.addAll(1, more);
    return dropped;
  }

  private String count() {
    return bullets.size() + " conventional bullet" + (bullets.size() == 1 ? "" : "s");
  }

  /** Whether it may be a squash with a list at all: a quick look, since most are not. */
  private static boolean isListed(ParsedMessage message) {
    return !message.dropped().isEmpty()
        && !message.commit().isMerge()
        && message.commit().message().contains("\n* ");
  }

  private static boolean isDropped(String header, ParsedMessage message) {
    Dropped first = message.dropped().get(0);
    return first.reason() == Reason.NOT_CONVENTIONAL
        && first.line().equals(Whitespace.firstLine(header));
  }

  private static List<String> bullets(String piece) {
    return BULLET
        .splitAsStream(piece)
        .skip(1)
        .map(bullet -> RULE.split(bullet, 2)[0])
        .filter(UntypedSquash::isConventional)
        .toList();
  }

  private static boolean isConventional(String bullet) {
    Optional<Label> label = new LabelReader(bullet, 0, Whitespace.lineEnd(bullet, 0)).header();
    return label.filter(found -> ChangeType.isUsual(found.type())).isPresent();
  }
}
