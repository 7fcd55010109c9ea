package dev.slipway.adapter.git.remote;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;

/**
 * A process that is asked for its exit status only once it has closed its output, which may be a
 * moment before it ends. JGit does not wait for that moment; this does.
 */
final class PatientProcess extends Process {

  private static final int PATIENCE_SECONDS = 10;

  private final Process process;

  PatientProcess(Process process) {
    this.process = process;
  }

  @Override
  public int exitValue() {
    try {
      process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return process.exitValue();
  }

  @Override
  public OutputStream getOutputStream() {
    return process.getOutputStream();
  }

  @Override
  public InputStream getInputStream() {
    return process.getInputStream();
  }

  @Override
  public InputStream getErrorStream() {
    return process.getErrorStream();
  }

  @Override
  public int waitFor() throws InterruptedException {
    return process.waitFor();
  }

  @Override
  public void destroy() {
    process.destroy();
  }
}
