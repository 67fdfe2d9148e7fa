package org.cleanclaim.codeset.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Looks through a workbook before it is parsed, and refuses one that would take memory without end:
 * parts that unpack to too much, stretches without a tag, cells beyond the last column that there
 * is.
 */
final class WorkbookGuard {
  private static final String SHEETS = "xl/worksheets/";
  private static final long MOST_SHEET_BYTES = 4L << 30;

  /** The parser holds all parts but the sheets in memory. */
  private static final long MOST_OTHER_BYTES = 64L << 20;

  private static final int MOST_PARTS = 1_000;
  private static final int LONGEST_RUN = 1 << 20;
  private static final int MOST_COLUMN_LETTERS = 3;

  private final String part;
  private final long most;
  private long bytes;
  private int run;
  private int reference;

  private WorkbookGuard(String part, long most) {
    this.part = part;
    this.most = most;
  }

  /**
   * Checks every part.
   *
   * @throws MalformedFileException when a part breaks a bound
   */
  static void check(Path workbook) throws IOException {
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      if (zip.size() > MOST_PARTS) {
        throw new MalformedFileException("more than " + MOST_PARTS + " parts in a workbook");
      }
      byte[] buffer = new byte[1 << 16];
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        boolean sheet = entry.getName().startsWith(SHEETS);
        WorkbookGuard guard =
            new WorkbookGuard(entry.getName(), sheet ? MOST_SHEET_BYTES : MOST_OTHER_BYTES);
        if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
          try (InputStream in = zip.getInputStream(entry)) {
            guard.check(in, buffer);
          }
        }
      }
    }
  }

  private void check(InputStream in, byte[] buffer) throws IOException {
    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      bytes += count;
      refuseIf(bytes > most, "unpacks to more than " + most + " bytes");
      for (int i = 0; i < count; i++) {
        check(buffer[i]);
      }
    }
  }

  private void check(byte next) throws MalformedFileException {
    refuseIf(next == 0, "is not in an encoding of single bytes");
    run = next == '<' ? 0 : run + 1;
    refuseIf(run > LONGEST_RUN, "has more than " + LONGEST_RUN + " bytes without a tag");
    reference = follow(next);
    refuseIf(reference > START + MOST_COLUMN_LETTERS, "has a cell beyond the last column");
  }

  /** How much of {@code r="} was seen before the letters of a column begin. */
  private static final int START = 4;

  /** Follows {@code r="ABC12"}: the state is how far it has come. */
  private int follow(byte next) {
    if (reference >= START) {
      boolean letter = next != '"' && next != '\'' && (next < '0' || next > '9');
      return letter ? reference + 1 : 0;
    }
    if (next == ' ' || next == '\t' || next == '\n' || next == '\r') {
      return 1;
    }
    return switch (reference) {
      case 1 -> next == 'r' ? 2 : 0;
      case 2 -> next == '=' ? 3 : 0;
      case 3 -> next == '"' || next == '\'' ? START : 0;
      default -> 0;
    };
  }

  private void refuseIf(boolean fault, String what) throws MalformedFileException {
    if (fault) {
      throw new MalformedFileException("workbook: " + part + " " + what);
    }
  }
}
