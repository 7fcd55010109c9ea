package dev.slipway.engine.commit;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes messages that go where the grammar is strange. The same seed makes the same messages. */
final class MessageGenerator {

  private static final List<String> TYPES =
      List.of(
          "feat",
          "fix",
          "chore",
          "revert",
          "docs",
          "Feat",
          "Release-As",
          "release-as",
          "Closes",
          "Refs",
          "Signed-off-by",
          "BREAKING-CHANGE",
          "BREAKING CHANGE",
          "https",
          "x",
          "J-1",
          "\u2728",
          "a\u2003b",
          "#12",
          "build",
          "ci",
          "",
          "Merge",
          "Co-authored-by",
          "see");
  private static final List<String> SCOPES =
      List.of(
          "",
          "",
          "",
          "",
          "",
          "(x)",
          "(a b)",
          "()",
          "(x",
          "x)",
          "(a(b))",
          "((",
          "(a)b)",
          "(:)",
          "(!)",
          "(\u00a0)",
          " (x)",
          "(x)(y)",
          "(a,b/c)",
          "(BREAKING CHANGE)",
          "(",
          ")");
  private static final List<String> MARKS =
      List.of("", "", "", "", "", "!", "!", "!!", "BREAKING CHANGE", "BREAKING-CHANGE", " !", "! ");
  private static final List<String> SEPARATORS =
      List.of(
          ": ",
          ": ",
          ": ",
          ": ",
          ":",
          ":  ",
          " #",
          " #",
          " # ",
          " :",
          "  #",
          "\t#",
          ":\u00a0",
          ":\ufeff\t",
          ":\u2003",
          "",
          " ",
          "#",
          ": #",
          ":#",
          " #: ",
          " #!: ");
  private static final List<String> TEXTS =
      List.of(
          "a",
          "b c",
          "12",
          "#12",
          "#12 and more",
          "1.2.3",
          "v2.0.0-rc.1 ",
          "",
          " ",
          "x (#12)",
          "foo(bar(baz))",
          "call foo(bar",
          "<b> `c` @d",
          "BREAKING CHANGE: q",
          "in BREAKING-CHANGE: mid",
          "BREAKING-CHANGE:",
          "* item",
          "- item",
          "#### Head",
          "A <a@b>",
          "//example.com/x",
          "a: b",
          "\u2028",
          "p\u2028q",
          "x\u2029",
          "\u00e9\u4e2d",
          "#",
          "##3",
          "0",
          "\u0661",
          "a\u0000b",
          "  lead",
          "trail\u2003",
          "fix: z",
          "!: y",
          "(s): t",
          "\ud83d",
          "\ud83d\ude00 t",
          "12 #13",
          "BREAKING-CHANGE:x BREAKING-CHANGE: y",
          "*",
          "####",
          "-",
          "b\u0085c");
  private static final List<String> BREAKS =
      List.of(
          "\n",
          "\n",
          "\n",
          "\n",
          "\n\n",
          "\n\n",
          "\n\n\n",
          "\r\n",
          "\r\n\r\n",
          "\r",
          "\n\r",
          "\r\r",
          "\n \n",
          "\n\t\n\n",
          "\r\n\n",
          "\n\r\n");
  private static final List<String> INDENTS =
      List.of(
          "", "", "", "", "", "", " ", "  ", "\t", "\u00a0", "\ufeff", "\u000b", "\f", "\u2003");
  private static final List<String> PROSE =
      List.of(
          "some words here",
          "word(s) in prose",
          "foo(bar",
          "foo(bar) x",
          "foo() x",
          "foo(bar(baz))",
          "* feat: bullet",
          "- item",
          "#### Head",
          "> quote",
          "(paren",
          ")",
          "!",
          ":",
          "BREAKING",
          "BREAKING CHANGE",
          "BREAKING-CHANGE",
          "BREAKING CHANGES: x",
          "Breaking Change: x",
          "BREAKING CHANGE b",
          "`code(`",
          "at x.y(Z.java:12)",
          "see foo (bar",
          "1. one",
          "Merge pull request #1 from a/b",
          "Revert \"feat: x\"",
          "---------",
          "word",
          "a:b:c",
          "x!y",
          "BREAKING CHANGE:",
          "BREAKING-CHANGE:  ",
          "BREAKING CHANGE:x",
          "BREAKING CHANGE: b",
          "##",
          "{",
          "}");
  private static final List<String> MARKERS =
      List.of(
          "BEGIN_NESTED_COMMIT",
          "END_NESTED_COMMIT",
          "BEGIN_NESTED_COMMIT\n",
          "\nEND_NESTED_COMMIT",
          "BEGIN_COMMIT_OVERRIDE\n",
          "\nEND_COMMIT_OVERRIDE",
          "END_NESTED_COMMIT\n\nfix: tail");

  private final Random random;

  MessageGenerator(long seed) {
    this.random = new Random(seed);
  }

  /** A message of up to some ten lines. */
  String message() {
    String message = label() + one(TEXTS) + rest(random.nextInt(8));
    return random.nextInt(8) == 0 ? withMarkers(message) : message;
  }

  /** A pull request's body, with an override more often than not. */
  String pullRequestBody() {
    return one(TEXTS)
        + one(MARKERS.subList(4, 6))
        + message()
        + one(MARKERS.subList(4, 6))
        + message();
  }

  /** Characters that mean something, in no order. */
  String noise() {
    return Stream.generate(() -> one(random.nextBoolean() ? BREAKS : noiseKind()))
        .limit(random.nextInt(12))
        .collect(Collectors.joining());
  }

  private List<String> noiseKind() {
    return one(List.of(TYPES, SCOPES, MARKS, SEPARATORS, TEXTS, INDENTS, PROSE, MARKERS));
  }

  private String rest(int lines) {
    return Stream.generate(() -> one(BREAKS) + line()).limit(lines).collect(Collectors.joining());
  }

  private String line() {
    String text = random.nextInt(3) == 0 ? one(PROSE) : label() + one(TEXTS);
    return one(INDENTS) + text;
  }

  private String label() {
    boolean plain = random.nextInt(3) > 0;
    return one(TYPES)
        + (plain ? "" : one(SCOPES))
        + (plain ? "" : one(MARKS))
        + (plain ? ": " : one(SEPARATORS));
  }

  private String withMarkers(String message) {
    int at = random.nextInt(message.length() + 1);
    return message.substring(0, at)
        + one(MARKERS)
        + message()
        + one(MARKERS)
        + message.substring(at);
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
