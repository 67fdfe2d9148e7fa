package org.cleanclaim.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The lines of a UTF-8 input, ended by LF, CR LF or CR, in bounded memory. A byte order mark is
 * dropped; bytes that are no UTF-8 become the replacement character.
 */
public final class Lines {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * One line.
   *
   * @param number 1-based, blank lines counted
   * @param byteOffset 0-based offset of its first byte
   * @param text without its line end; only the beginning when too long
   * @param tooLong whether it is over the limit, so that the rest was skipped
   */
  public record Line(long number, long byteOffset, String text, boolean tooLong) {}

  private final InputStream in;
  private final int limit;
  private long number;
  private long offset;
  private boolean afterCarriageReturn;

  /**
   * @param limit most bytes of a line
   */
  public Lines(InputStream in, int limit) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.limit = limit;
  }

  /** The next line, empty at the end of the input. */
  public Optional<Line> next() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    long start = offset;
    boolean any = false;
    int b;
    while ((b = in.read()) >= 0) {
      offset++;
      if (b == '\n' && afterCarriageReturn && !any) {
        afterCarriageReturn = false;
        start = offset;
        continue;
      }
      any = true;
      afterCarriageReturn = b == '\r';
      if (b == '\n' || b == '\r') {
        return Optional.of(line(start, bytes, offset - start - 1));
      }
      if (bytes.size() < limit) {
        bytes.write(b);
      }
    }
    return any ? Optional.of(line(start, bytes, offset - start)) : Optional.empty();
  }

  private Line line(long start, ByteArrayOutputStream bytes, long length) {
    String text = bytes.toString(StandardCharsets.UTF_8);
    boolean marked = number == 0 && text.startsWith(BYTE_ORDER_MARK);
    number++;
    return new Line(number, start, marked ? text.substring(1) : text, length > limit);
  }
}
