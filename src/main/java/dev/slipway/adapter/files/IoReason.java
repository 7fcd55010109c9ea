package dev.slipway.adapter.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;

/** Says in words why a file cannot be read or written, as the end of a sentence. */
final class IoReason {

  private IoReason() {}

  static String of(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission is denied";
    }
    if (e instanceof NoSuchFileException) {
      return "there is no such folder";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "a file is where a folder must be";
    }
    return Optional.of(e)
        .filter(FileSystemException.class::isInstance)
        .map(each -> ((FileSystemException) each).getReason())
        .map(reason -> reason.toLowerCase(Locale.ROOT))
        .orElse("the machine does not say why");
  }
}
