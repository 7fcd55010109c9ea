package dev.slipway.cli.manual;

/** Writes the text of a manual page in the {@code man} macros of roff. */
final class Roff {

  private final StringBuilder text = new StringBuilder();

  Roff title(String name, int section, String source, String manual) {
    return macro(
        "TH",
        quoted(name),
        quoted(Integer.toString(section)),
        "\"\"",
        quoted(source),
        quoted(manual));
  }

  Roff section(String title) {
    return macro("SH", quoted(title));
  }

  /** Paragraphs, parted by empty lines. */
  Roff text(String paragraphs) {
    for (String line : paragraphs.split("\n", -1)) {
      text.append(line.isBlank() ? ".PP" : escaped(line)).append('\n');
    }
    return this;
  }

  /** A term, in bold, and what it means. */
  Roff entry(String term, String meaning) {
    return macro("TP").bold(term).text(meaning);
  }

  private Roff bold(String term) {
    text.append("\\fB").append(escaped(term)).append("\\fR\n");
    return this;
  }

  private Roff macro(String name, String... arguments) {
    text.append('.').append(name);
    for (String argument : arguments) {
      text.append(' ').append(argument);
    }
    text.append('\n');
    return this;
  }

  private static String quoted(String argument) {
    return '"' + escaped(argument).replace("\"", "\\(dq") + '"';
  }

  /** A dot or a quote that begins a line would make it a macro; a bare dash is no minus sign. */
  private static String escaped(String words) {
    String safe = words.replace("\\", "\\e").replace("-", "\\-");
    return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
