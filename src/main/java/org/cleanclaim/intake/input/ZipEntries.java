package org.cleanclaim.intake.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The entries of a zip as they come. The library takes what is no entry for the end; a zip ends
 * with a directory and a record that counts the entries, which tells whether all have come.
 */
final class ZipEntries extends ZipInputStream {
  /** The signature {@code PK 5 6} of the last record. */
  private static final int LAST_RECORD = 0x504b0506;

  private static final int BEFORE_COUNT = 6;

  /** As a count: the true one stands elsewhere, for there are too many. */
  private static final int TOO_MANY = 0xffff;

  private int entries;

  ZipEntries(InputStream in) {
    super(in, EntryName.BYTE_BY_BYTE);
  }

  /**
   * The header of the next entry; empty after the last one.
   *
   * @throws IOException when the zip is damaged or cut off
   */
  Optional<ZipEntry> next() throws IOException {
    try {
      Optional<ZipEntry> next = Optional.ofNullable(getNextEntry());
      entries += next.isPresent() ? 1 : 0;
      if (next.isEmpty() && entries > 0) {
        checkEnd();
      }
      return next;
    } catch (IllegalArgumentException e) {
      // A name that claims to be UTF-8 and is not, or a size that can't be.
      throw new ZipException(e.getMessage());
    }
  }

  /** How many have come, folders with them. */
  int count() {
    return entries;
  }

  /** The library has taken the beginning of the directory, which is longer than that. */
  private void checkEnd() throws IOException {
    int last = 0;
    while (last != LAST_RECORD) {
      last = last << 8 | readByte();
    }
    in.skipNBytes(BEFORE_COUNT);
    int count = readByte() | readByte() << 8;
    if (count != TOO_MANY && count > entries) {
      throw new ZipException("entries are missing");
    }
  }

  private int readByte() throws IOException {
    int next = in.read();
    if (next < 0) {
      throw new EOFException();
    }
    return next;
  }

  /**
   * Why an archive can't be read on; the library tells what it does not know by its words alone.
   */
  static String reason(IOException fault) {
    String words = String.valueOf(fault.getMessage());
    if (words.startsWith("encrypted")) {
      return "is encrypted; unpack it first";
    }
    return words.contains("compression method") || words.contains("EXT descriptor")
        ? "is packed by a method that is not read; unpack it first"
        : "is a damaged archive";
  }
}
