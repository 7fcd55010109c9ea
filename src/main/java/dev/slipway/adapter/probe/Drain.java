package dev.slipway.adapter.probe;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.adapter.http.Deadline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** Reads what a program prints until its end, so that it never has to wait, and keeps a part. */
final class Drain {

  /** A program that has ended, and left another that holds its output open. */
  private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(500);

  private final InputStream in;
  private final int most;
  private final boolean fromTheEnd;
  private final Thread reader = new Thread(this::read, "drain");
  private byte[] kept = {};

  private Drain(InputStream in, int most, boolean fromTheEnd) {
    this.in = in;
    this.most = most;
    this.fromTheEnd = fromTheEnd;
    reader.setDaemon(true);
    reader.start();
  }

  static Drain keepingTheBeginning(InputStream in, int most) {
    return new Drain(in, most, false);
  }

  static Drain keepingTheEnd(InputStream in, int most) {
    return new Drain(in, most, true);
  }

  private void read() {
    byte[] piece = new byte[8192];
    try {
      for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
        keep(piece, length);
      }
    } catch (IOException e) {
      // the program was ended
    }
  }

  private synchronized void keep(byte[] piece, int length) {
    if (!fromTheEnd && kept.length == most) {
      return;
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream(kept.length + length);
    all.writeBytes(kept);
    all.write(piece, 0, length);
    byte[] whole = all.toByteArray();
    int over = Math.max(0, whole.length - most);
    kept =
        fromTheEnd
            ? Arrays.copyOfRange(whole, over, whole.length)
            : Arrays.copyOf(whole, whole.length - over);
  }

  /** What was kept, when all is read or nothing more is to be waited for. */
  String text(Deadline deadline) throws InterruptedException {
    TimeUnit.NANOSECONDS.timedJoin(reader, Math.min(PATIENCE, deadline.left()));
    synchronized (this) {
      return new String(kept, UTF_8);
    }
  }
}
