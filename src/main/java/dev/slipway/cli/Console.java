package dev.slipway.cli;

import dev.slipway.model.problem.Problem;
import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine;

/**
 * Where a command speaks: results to {@code out}, talk to {@code err}. Text from elsewhere is shown
 * without its control characters, so that a commit message cannot drive the terminal.
 */
public final class Console {

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean colours;
  private final boolean quiet;

  /**
   * @param colours whether words have any
   * @param quiet whether only the result and errors are said
   */
  public Console(PrintWriter out, PrintWriter err, boolean colours, boolean quiet) {
    this.out = out;
    this.err = err;
    this.colours = colours;
    this.quiet = quiet;
  }

  static Console of(CommandLine command) {
    SlipwayCommand root = (SlipwayCommand) command.getCommandSpec().root().userObject();
    return new Console(
        command.getOut(), command.getErr(), root.terminal().hasColours(root.color()), root.quiet());
  }

  /** Prints the result, which may have colours of its own. */
  public void result(String text) {
    out.print(text);
    out.flush();
  }

  /** Prints a line of the result. */
  public void line(String text) {
    result(text + "\n");
  }

  /** Says something beside the result, unless the command is quiet. */
  public void say(String text) {
    if (!quiet) {
      err.print(text + "\n");
      err.flush();
    }
  }

  /** Asks at the terminal; no answer is an empty one. */
  String ask(String question) {
    err.print(safe(question) + " ");
    err.flush();
    return Optional.ofNullable(System.console())
        .map(java.io.Console::readLine)
        .map(String::strip)
        .orElse("");
  }

  /** Tells a problem, and how it is mended. */
  public void tell(Problem problem) {
    boolean warning = problem.kind() == Problem.Kind.WARNING;
    if (warning && quiet) {
      return;
    }
    String head = warning ? paint(Colour.YELLOW, "warning:") : paint(Colour.RED, "error:");
    err.print("%s %s [%s]\n".formatted(head, safe(problem.what()), problem.code()));
    err.print("  %s %s\n".formatted(paint(Colour.BOLD, "fix:"), safe(problem.remedy())));
    err.flush();
  }

  /** The text in a colour, where there are colours. */
  public String paint(Colour colour, String text) {
    return colours && !text.isEmpty() ? colour.paint(text) : text;
  }

  /** The text with each control character but tab and line feed shown as a symbol. */
  public static String safe(String text) {
    if (text.codePoints().noneMatch(Console::drivesTerminal)) {
      return text;
    }
    StringBuilder safe = new StringBuilder();
    text.codePoints().forEach(c -> safe.appendCodePoint(drivesTerminal(c) ? symbol(c) : c));
    return safe.toString();
  }

  /** Whether a character, shown as it is, would change how others are shown. */
  public static boolean drivesTerminal(int c) {
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
    boolean bidi = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    return control || bidi;
  }

  private static int symbol(int control) {
    return control < 0x20 ? 0x2400 + control : 0xFFFD;
  }
}
