package dev.slipway.adapter.record;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongPredicate;

/**
 * Where an operator is at work, and who else is at work there.
 *
 * @param host the machine's name
 * @param process the number of this process on it
 * @param runs whether the process of that number is running on it
 */
public record Machine(String host, long process, LongPredicate runs) {

  private static final Path KERNEL_NAME = Path.of("/proc/sys/kernel/hostname");

  /** This machine, and this process. */
  public static Machine here() {
    return new Machine(
        name(),
        ProcessHandle.current().pid(),
        process -> ProcessHandle.of(process).filter(ProcessHandle::isAlive).isPresent());
  }

  /** Asks no network where the machine can say its name by itself. */
  private static String name() {
    try {
      return Files.isReadable(KERNEL_NAME)
          ? Files.readString(KERNEL_NAME).strip()
          : InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
