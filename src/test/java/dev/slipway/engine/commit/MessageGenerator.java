package dev.slipway.engine.commit;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes messages that go where the grammar is strange. The same seed makes the same messages. */
final class MessageGenerator {

  private static final List<String> TYPES =
      parts(
          "feat¦fix¦chore¦revert¦docs¦build¦ci¦Feat¦x¦¦Merge¦see¦https¦J-1¦#12¦\u2728¦a\u2003b",
          "Release-As¦release-as¦Closes¦Refs¦Signed-off-by¦Co-authored-by",
          "BREAKING-CHANGE¦BREAKING CHANGE");

  private static final List<String> SCOPES =
      parts(
          "(x)¦(a b)¦(a,b/c)¦(:)¦(!)¦(\u00a0)¦(BREAKING CHANGE)¦ (x)¦(x)(y)",
          "¦¦¦¦()¦(x¦x)¦(a(b))¦((¦(a)b)¦(¦)");

  private static final List<String> MARKS =
      parts("¦¦¦¦!¦!¦!!¦ !¦! ¦BREAKING CHANGE¦BREAKING-CHANGE");

  private static final List<String> SEPARATORS =
      parts(
          ": ¦: ¦: ¦: ¦:¦:  ¦ #¦ #¦ # ¦: #¦:#",
          " :¦  #¦\t#¦:\u00a0¦:\ufeff\t¦:\u2003¦¦ ¦#¦ #: ¦ #!: ");

  private static final List<String> TEXTS =
      parts(
          "a¦b c¦12¦#12¦#12 and more¦0¦##3¦#¦12 #13¦1.2.3¦v2.0.0-rc.1 ¦x (#12)¦¦ ¦  lead",
          "foo(bar(baz))¦call foo(bar¦(s): t¦fix: z¦!: y¦a: b¦A <a@b>¦//example.com/x¦<b> `c` @d",
          "BREAKING CHANGE: q¦in BREAKING-CHANGE: mid¦BREAKING-CHANGE:",
          "BREAKING-CHANGE:x BREAKING-CHANGE: y¦* item¦- item¦#### Head¦*¦####¦-",
          "\u2028¦p\u2028q¦x\u2029¦\u00e9\u4e2d¦\u0661¦a\u0000b¦trail\u2003¦\ud83d¦\ud83d\ude00¦\u0085");

  private static final List<String> PROSE =
      parts(
          "some words here¦word(s) in prose¦foo(bar¦foo(bar) x¦foo() x¦foo(bar(baz))¦see foo (bar",
          "`code(`¦at x.y(Z.java:12)¦(paren¦)¦!¦:¦{¦}¦##¦word¦a:b:c¦x!y¦1. one¦> quote¦---------",
          "* feat: bullet¦- item¦#### Head¦Merge pull request #1 from a/b¦Revert \"feat: x\"",
          "BREAKING¦BREAKING CHANGE¦BREAKING-CHANGE¦BREAKING CHANGES: x¦Breaking Change: x",
          "BREAKING CHANGE b¦BREAKING CHANGE:¦BREAKING-CHANGE:  ¦BREAKING CHANGE:x");

  private static final List<String> BREAKS =
      parts(
          "\n¦\n¦\n¦\n¦\n\n¦\n\n¦\n\n\n¦\r\n¦\r\n\r\n",
          "\r¦\n\r¦\r\r¦\n \n¦\n\t\n\n¦\r\n\n¦\n\r\n");

  private static final List<String> INDENTS = parts("¦¦¦¦¦¦ ¦  ¦\t¦\u00a0¦\ufeff¦\u000b¦\f¦\u2003");

  private static final List<String> NESTING =
      parts(
          "BEGIN_NESTED_COMMIT¦END_NESTED_COMMIT¦BEGIN_NESTED_COMMIT\n",
          "\nEND_NESTED_COMMIT¦END_NESTED_COMMIT\n\nfix: tail");

  private static final List<String> OVERRIDING =
      parts("BEGIN_COMMIT_OVERRIDE\n¦\nEND_COMMIT_OVERRIDE");

  private final Random random;

  MessageGenerator(long seed) {
    this.random = new Random(seed);
  }

  /** A message of up to some ten lines. */
  String message() {
    String message = label() + one(TEXTS) + rest(random.nextInt(8));
    return random.nextInt(8) == 0 ? marked(message, one(List.of(NESTING, OVERRIDING))) : message;
  }

  /** A pull request's body, often with an override. */
  String pullRequestBody() {
    return marked(message(), OVERRIDING);
  }

  /** Texts that mean something, in no order. */
  String noise() {
    List<List<String>> kinds =
        List.of(TYPES, SCOPES, MARKS, SEPARATORS, TEXTS, INDENTS, PROSE, NESTING, BREAKS, BREAKS);
    return Stream.generate(() -> one(one(kinds)))
        .limit(random.nextInt(12))
        .collect(Collectors.joining());
  }

  private String rest(int lines) {
    return Stream.generate(() -> one(BREAKS) + line()).limit(lines).collect(Collectors.joining());
  }

  private String line() {
    return one(INDENTS) + (random.nextInt(3) == 0 ? one(PROSE) : label() + one(TEXTS));
  }

  private String label() {
    return random.nextInt(3) == 0
        ? one(TYPES) + one(SCOPES) + one(MARKS) + one(SEPARATORS)
        : one(TYPES) + ": ";
  }

  private String marked(String message, List<String> markers) {
    int at = random.nextInt(message.length() + 1);
    return message.substring(0, at)
        + one(markers)
        + message()
        + one(markers)
        + message.substring(at);
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static List<String> parts(String... lists) {
    return Stream.of(lists).flatMap(list -> Stream.of(list.split("¦", -1))).toList();
  }
}
