package dev.slipway.cli;

import static dev.slipway.cli.JsonReport.NODES;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.function.Supplier;
import picocli.CommandLine.Command;

/** {@code slipway archive}: makes now what lets the next start be faster. */
@Command(
    name = "archive",
    description = "Make the start-up archive now, as the first run does outside CI.")
public final class ArchiveCommand extends QueryCommand<Path> {

  private final Supplier<Path> maker;

  /**
   * @param maker makes it, and says where it is
   */
  public ArchiveCommand(Supplier<Path> maker) {
    this.maker = maker;
  }

  @Override
  Path look(Settings settings) {
    return maker.get();
  }

  @Override
  String words(Path archive, Console console) {
    return archive + "\n";
  }

  @Override
  JsonNode json(Path archive) {
    return NODES.objectNode().put("archive", archive.toString());
  }
}
