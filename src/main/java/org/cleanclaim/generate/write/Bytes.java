package org.cleanclaim.generate.write;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;

/** ASCII text to a stream, through a buffer and without making strings. */
final class Bytes {
  private static final int SIZE = 1 << 16;
  private static final int LONGEST_NUMBER = 20;

  private final OutputStream out;
  private final byte[] buffer = new byte[SIZE];
  private final byte[] digits = new byte[LONGEST_NUMBER];
  private int used;
  private long flushed;

  Bytes(OutputStream out) {
    this.out = out;
  }

  Bytes text(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      put(text.charAt(i));
    }
    return this;
  }

  Bytes put(char c) throws IOException {
    if (used == SIZE) {
      flush();
    }
    buffer[used++] = (byte) c;
    return this;
  }

  Bytes number(long number) throws IOException {
    int at = LONGEST_NUMBER;
    long rest = Math.abs(number);
    do {
      digits[--at] = (byte) ('0' + rest % 10);
      rest /= 10;
    } while (rest > 0);
    if (number < 0) {
      digits[--at] = '-';
    }
    for (; at < LONGEST_NUMBER; at++) {
      put((char) digits[at]);
    }
    return this;
  }

  /** {@code 12.30}. */
  Bytes cents(long cents) throws IOException {
    number(cents / 100).put('.');
    return put((char) ('0' + cents / 10 % 10)).put((char) ('0' + cents % 10));
  }

  /** {@code 20240819}. */
  Bytes day(LocalDate day) throws IOException {
    return number(day.getYear() * 10_000L + day.getMonthValue() * 100L + day.getDayOfMonth());
  }

  /** Bytes written so far. */
  long count() {
    return flushed + used;
  }

  void flush() throws IOException {
    out.write(buffer, 0, used);
    out.flush();
    flushed += used;
    used = 0;
  }
}
