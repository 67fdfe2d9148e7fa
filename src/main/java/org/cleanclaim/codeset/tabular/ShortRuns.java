package org.cleanclaim.codeset.tabular;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.cleanclaim.codeset.file.MalformedFileException;

/**
 * XML bytes in which an element begins or ends at least every mebibyte: a parser holds a tag with
 * its attributes in memory however long it is.
 */
final class ShortRuns extends FilterInputStream {
  private static final int LONGEST = 1 << 20;

  private int run;

  ShortRuns(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    if (next >= 0) {
      count((byte) next);
    }
    return next;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    for (int i = 0; i < count; i++) {
      count(buffer[offset + i]);
    }
    return count;
  }

  private void count(byte next) throws MalformedFileException {
    run = next == '<' ? 0 : run + 1;
    if (run > LONGEST) {
      throw new MalformedFileException(
          "a stretch of more than " + LONGEST + " bytes without a tag");
    }
  }
}
