package org.cleanclaim.codeset.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, hexadecimal, as {@code sha256sum} prints it. */
public final class Sha256 {
  private final MessageDigest digest = algorithm();

  public static String of(Path file) throws IOException {
    Sha256 sha = new Sha256();
    try (InputStream in = Files.newInputStream(file)) {
      sha.add(in);
    }
    return sha.hex();
  }

  public Sha256 add(InputStream in) throws IOException {
    byte[] buffer = new byte[1 << 16];
    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      digest.update(buffer, 0, count);
    }
    return this;
  }

  public Sha256 add(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** The digest of all that was added; ends this one. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest algorithm() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
