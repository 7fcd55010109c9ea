package dev.slipway.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** Where results go. It remembers whether they arrived, which a writer of Java's does not tell. */
final class Outlet extends FilterOutputStream {

  private Optional<IOException> fault = Optional.empty();

  Outlet(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int each) throws IOException {
    write(new byte[] {(byte) each}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      fault = Optional.of(e);
      throw e;
    }
  }

  /** Whether something is lost. Who stops reading, as {@code head} does, wants no more. */
  boolean isLost() {
    return fault.filter(each -> !saysPipe(each)).isPresent();
  }

  private static boolean saysPipe(IOException fault) {
    return String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }
}
