package org.cleanclaim.codeset.file;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Optional;

/** Reads a text line by line: LF, CRLF or CR, any encoding, no line longer than a bound. */
public final class TextLines implements Closeable {
  static final int HEAD = 1 << 16;
  private static final int LONGEST_LINE = 1 << 20;

  private final Reader reader;
  private final char[] buffer = new char[1 << 16];
  private int position;
  private int limit;
  private long number;
  private boolean lastEnded = true;
  private boolean skipLineFeed;

  private TextLines(Reader reader) {
    this.reader = reader;
  }

  public static TextLines of(InputStream bytes) throws IOException {
    return new TextLines(reader(bytes));
  }

  /** The characters of a text, whatever its encoding, without a byte order mark. */
  public static Reader reader(InputStream bytes) throws IOException {
    BufferedInputStream in = new BufferedInputStream(bytes, HEAD);
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    Encoding.Found encoding = Encoding.of(head);
    in.skipNBytes(encoding.markLength());
    return new InputStreamReader(in, encoding.charset());
  }

  /** The next line without its end; empty at the end of the text. */
  public Optional<String> next() throws IOException {
    StringBuilder begun = null;
    while (fill()) {
      int end = endOfLine();
      String part = new String(buffer, position, end - position);
      if (end < limit) {
        skipLineFeed = buffer[end] == '\r';
        position = end + 1;
        return line(begun == null ? part : begun.append(part).toString(), true);
      }
      position = limit;
      begun = begun == null ? new StringBuilder(part) : begun.append(part);
      if (begun.length() > LONGEST_LINE) {
        throw new MalformedFileException(
            "line " + (number + 1) + " is longer than " + LONGEST_LINE + " characters");
      }
    }
    return begun == null ? Optional.empty() : line(begun.toString(), false);
  }

  /** The number of the line that {@link #next} gave last, from 1. */
  public long number() {
    return number;
  }

  /** Whether the line given last had a line end; the last line of a file that was cut has none. */
  public boolean lastEnded() {
    return lastEnded;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private Optional<String> line(String text, boolean ended) {
    number++;
    lastEnded = ended;
    return Optional.of(text);
  }

  private int endOfLine() {
    int end = position;
    while (end < limit && buffer[end] != '\n' && buffer[end] != '\r') {
      end++;
    }
    return end;
  }

  private boolean fill() throws IOException {
    while (true) {
      if (position >= limit) {
        limit = reader.read(buffer, 0, buffer.length);
        position = 0;
        if (limit <= 0) {
          limit = 0;
          return false;
        }
      }
      if (!skipLineFeed) {
        return true;
      }
      skipLineFeed = false;
      if (buffer[position] != '\n') {
        return true;
      }
      position++;
    }
  }
}
