package dev.slipway.model.config;

import java.util.List;
import java.util.Optional;

/**
 * Which files a package's release touches besides those of its type.
 *
 * @param versionFile empty for the release type's own
 * @param dateFormat {@code %Y}, {@code %m} and {@code %d}, for date markers
 * @param skipSnapshot whether Java packages go without snapshot versions
 */
public record FilesConfig(
    List<ExtraFile> extraFiles,
    Optional<String> versionFile,
    String dateFormat,
    boolean skipSnapshot) {

  public static final FilesConfig DEFAULT =
      new FilesConfig(List.of(), Optional.empty(), "%Y-%m-%d", false);

  public FilesConfig {
    extraFiles = List.copyOf(extraFiles);
  }
}
