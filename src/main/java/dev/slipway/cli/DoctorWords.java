package dev.slipway.cli;

import dev.slipway.engine.doctor.Diagnosis;
import dev.slipway.engine.doctor.Finding;
import dev.slipway.engine.doctor.Section;
import dev.slipway.model.problem.Problem;
import java.util.stream.Collectors;

/** Tells what a doctor found: a line for each thing, and below what is wrong how it is mended. */
record DoctorWords(Console console) {

  String of(Diagnosis diagnosis) {
    return diagnosis.sections().stream().map(this::section).collect(Collectors.joining())
        + new DoctorSources(console).of(diagnosis.sources())
        + "\n"
        + summary(diagnosis)
        + "\n";
  }

  private String section(Section section) {
    return section.findings().stream()
        .map(this::finding)
        .collect(
            Collectors.joining(
                "", console.paint(Colour.BOLD, Console.safe(section.title())) + "\n", ""));
  }

  private String finding(Finding finding) {
    String mark = mark(finding.mark());
    return finding
        .problem()
        .map(each -> line(mark, "%s [%s]".formatted(each.what(), each.code())) + remedy(each))
        .orElseGet(() -> line(mark, finding.fact()));
  }

  private String remedy(Problem problem) {
    return "    %s %s\n"
        .formatted(console.paint(Colour.BOLD, "fix:"), Console.safe(problem.remedy()));
  }

  private static String line(String mark, String text) {
    return "  %s %s\n".formatted(mark, Console.safe(text));
  }

  private String mark(Finding.Mark mark) {
    return switch (mark) {
      case OK -> console.paint(Colour.GREEN, "✓");
      case UNPROVEN -> console.paint(Colour.CYAN, "?");
      case WARNING -> console.paint(Colour.YELLOW, "!");
      case PROBLEM -> console.paint(Colour.RED, "✗");
    };
  }

  private static String summary(Diagnosis diagnosis) {
    long warnings = diagnosis.findings(Finding.Mark.WARNING).count();
    long unproven = diagnosis.findings(Finding.Mark.UNPROVEN).count();
    String beside =
        (warnings == 0 ? "" : ", " + counted(warnings, "warning"))
            + (unproven == 0 ? "" : ", %d unproven".formatted(unproven));
    return switch (diagnosis.health()) {
      case SOUND -> "Nothing stands in the way%s.".formatted(beside);
      case ILL -> counted(diagnosis.problems().size(), "problem") + beside + ".";
      case UNCONFIGURED -> "Nothing is configured%s.".formatted(beside);
    };
  }

  private static String counted(long count, String noun) {
    return "%d %s%s".formatted(count, noun, count == 1 ? "" : "s");
  }
}
