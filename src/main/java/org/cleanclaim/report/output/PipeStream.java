package org.cleanclaim.report.output;

import java.io.IOException;
import java.io.OutputStream;

/** Tells a pipe whose reader went away from a write that failed. */
final class PipeStream extends OutputStream {
  private final OutputStream out;

  PipeStream(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw brokenPipe(e) ? new ClosedPipeException(e) : e;
    }
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  // The JDK gives no other sign than the system's own words, on POSIX and on Windows.
  private static boolean brokenPipe(IOException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("Broken pipe") || message.contains("pipe is being closed");
  }
}
