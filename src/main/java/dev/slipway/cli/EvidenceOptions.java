package dev.slipway.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Where a step finds the verdicts that the policy requires of it. */
final class EvidenceOptions {

  @Option(
      names = "--evidence",
      paramLabel = "PATH",
      description =
          "A verdict that slipway.yml requires, or a folder with verdicts; may be given more than"
              + " once (default: the folder qa.artifacts).")
  private List<Path> evidence = List.of();

  /** As they are from the folder that the command works in. */
  List<String> places(Settings settings) {
    return evidence.stream().map(settings.directory()::resolve).map(Path::toString).toList();
  }
}
