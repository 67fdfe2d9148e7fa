package org.cleanclaim.intake.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what an archive gives against what it takes, and stops a bomb. */
final class Unpacked {
  private final UnpackLimits limits;
  private long packed;
  private long unpacked;

  /** The archive is over a limit. */
  static final class BombException extends IOException {
    private static final long serialVersionUID = 1L;

    BombException(String message) {
      super(message);
    }
  }

  Unpacked(UnpackLimits limits) {
    this.limits = limits;
  }

  /** The archive's own bytes. */
  InputStream packed(InputStream in) {
    return new Counted(in) {
      @Override
      void count(long bytes) {
        packed += bytes;
      }
    };
  }

  /** What came out of it. */
  InputStream unpacked(InputStream in) {
    return new Counted(in) {
      @Override
      void count(long bytes) throws BombException {
        unpacked += bytes;
        check();
      }
    };
  }

  private void check() throws BombException {
    if (unpacked > limits.total()) {
      throw new BombException("unpacks to more than " + limits.total() + " bytes");
    }
    if (unpacked > limits.ratioFrom() && unpacked / Math.max(1, packed) > limits.ratio()) {
      throw new BombException("unpacks to more than " + limits.ratio() + " times its size");
    }
  }

  private abstract static class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    abstract void count(long bytes) throws BombException;

    @Override
    public int read() throws IOException {
      int b = super.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count(Math.max(0, read));
      return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
      return Math.max(0, read(new byte[(int) Math.min(bytes, 8192)]));
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
