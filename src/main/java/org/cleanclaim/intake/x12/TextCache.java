package org.cleanclaim.intake.x12;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Turns bytes into texts and hands out the same object for a short text that comes again: codes,
 * modifiers and qualifiers make up most of a claim and few of them are ever new.
 */
final class TextCache {
  private static final int LONGEST = 8;
  private static final int SLOTS = 1 << 13;

  private final long[] keys = new long[SLOTS];
  private final String[] texts = new String[SLOTS];

  String text(byte[] bytes, int from, int to) {
    if (from >= to) {
      return "";
    }
    if (to - from > LONGEST) {
      return decode(bytes, from, to);
    }
    long key = 0;
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      if (b <= 0) {
        return decode(bytes, from, to);
      }
      key = (key << 8) | b;
    }
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 51);
    if (keys[slot] != key) {
      keys[slot] = key;
      texts[slot] = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
    return texts[slot];
  }

  /** UTF-8 where the bytes are that, else Latin-1, in which every byte is a letter. */
  private static String decode(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] < 0) {
        try {
          return StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes, from, to - from))
              .toString();
        } catch (CharacterCodingException notUtf8) {
          break;
        }
      }
    }
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
