package org.cleanclaim.intake.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The name of a zip's entry. A zip says of a name that it is UTF-8, or says nothing: then it is
 * UTF-8 all the same from newer programs and of an unknown older encoding from others.
 */
final class EntryName {
  /** How a zip is opened, so that any bytes make a name, each its own character. */
  static final Charset BYTE_BY_BYTE = StandardCharsets.ISO_8859_1;

  private EntryName() {}

  /** The name as UTF-8 where its bytes are, else as it was read, byte by byte. */
  static String of(String read) {
    try {
      ByteBuffer bytes = BYTE_BY_BYTE.newEncoder().encode(CharBuffer.wrap(read));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      return read;
    }
  }
}
