package org.cleanclaim.codeset.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Tells the encoding of a text by its first bytes. */
final class Encoding {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** How many bytes a byte order mark takes, and the encoding it or the bytes tell. */
  record Found(Charset charset, int markLength) {}

  private Encoding() {}

  static Found of(byte[] head) {
    if (starts(head, 0xef, 0xbb, 0xbf)) {
      return new Found(StandardCharsets.UTF_8, 3);
    }
    if (starts(head, 0xff, 0xfe)) {
      return new Found(StandardCharsets.UTF_16LE, 2);
    }
    if (starts(head, 0xfe, 0xff)) {
      return new Found(StandardCharsets.UTF_16BE, 2);
    }
    return new Found(isUtf8(head) ? StandardCharsets.UTF_8 : WINDOWS, 0);
  }

  private static boolean isUtf8(byte[] head) {
    // The last character may be cut by the end of the head, which is no error to a decoder that
    // expects more.
    return !StandardCharsets.UTF_8
        .newDecoder()
        .decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length), false)
        .isError();
  }

  private static boolean starts(byte[] head, int... mark) {
    if (head.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((head[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
