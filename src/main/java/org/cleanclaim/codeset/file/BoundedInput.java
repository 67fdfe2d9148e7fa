package org.cleanclaim.codeset.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops a zip bomb: fails once more than a stated number of bytes came out. */
final class BoundedInput extends FilterInputStream {
  private final long most;
  private long read;

  BoundedInput(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    count(Math.max(count, 0));
    return count;
  }

  private void count(int more) throws MalformedFileException {
    read += more;
    if (read > most) {
      throw new MalformedFileException("unpacks to more than " + most + " bytes");
    }
  }
}
