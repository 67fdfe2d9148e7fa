package org.cleanclaim.intake.x12;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Turns bytes into texts and hands out the same object for a short text that comes again: codes,
 * modifiers and qualifiers make up most of a claim and few of them are ever new.
 */
final class TextCache {
  private static final int LONGEST = 8;

  /** What the decoder puts for bytes that aren't UTF-8. */
  private static final char NO_CHARACTER = '\uFFFD';

  private static final int SLOTS = 1 << 13;

  private final long[] keys = new long[SLOTS];
  private final String[] texts = new String[SLOTS];

  /**
   * @param upper whether small letters become capitals
   */
  String text(byte[] bytes, int from, int to, boolean upper) {
    if (from >= to) {
      return "";
    }
    if (to - from > LONGEST) {
      return decode(bytes, from, to, upper);
    }
    long key = 0;
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      if (b <= 0) {
        return decode(bytes, from, to, upper);
      }
      key = (key << 8) | (upper && b >= 'a' && b <= 'z' ? b - ('a' - 'A') : b);
    }
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 51);
    if (keys[slot] != key) {
      keys[slot] = key;
      texts[slot] = decode(bytes, from, to, upper);
    }
    return texts[slot];
  }

  /** UTF-8 where the bytes are that, else Latin-1, in which every byte is a letter. */
  private static String decode(byte[] bytes, int from, int to, boolean upper) {
    String text = decode(bytes, from, to);
    return upper ? text.toUpperCase(Locale.ROOT) : text;
  }

  private static String decode(byte[] bytes, int from, int to) {
    String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    return text.indexOf(NO_CHARACTER) < 0
        ? text
        : new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
