package org.cleanclaim.intake.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Looks at the first bytes of a stream without taking them away. */
final class Beginning {
  private static final int LENGTH = 1 << 16;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final BufferedInputStream stream;
  private final byte[] bytes;

  Beginning(InputStream in) throws IOException {
    stream = new BufferedInputStream(in, LENGTH);
    stream.mark(LENGTH);
    bytes = stream.readNBytes(LENGTH);
    stream.reset();
  }

  /** The whole stream, from its first byte. */
  InputStream stream() {
    return stream;
  }

  boolean isEmpty() {
    return text().isEmpty();
  }

  boolean isZip() {
    return startsWith('P', 'K', 3, 4) || startsWith('P', 'K', 5, 6);
  }

  boolean isGzip() {
    return startsWith(0x1f, 0x8b);
  }

  /** As text, without byte order mark and leading blanks. */
  String text() {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).stripLeading();
  }

  private boolean startsWith(int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
